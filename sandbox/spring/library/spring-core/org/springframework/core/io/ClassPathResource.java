package org.springframework.core.io;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

public class ClassPathResource extends AbstractResource {
    private final String path;

    public ClassPathResource(String path) {
        this.path = path.startsWith("/") ? path.substring(1) : path;
    }

    public final String getPath() {
        return path;
    }

    @Override
    public boolean exists() {
        return read(path) != null;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        byte[] content = read(path);
        if (content == null) {
            throw new FileNotFoundException("class path resource [" + path + "] cannot be opened because it does not exist");
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getDescription() {
        return "class path resource [" + path + "]";
    }

    /** Null: there is none. */
    private static native byte[] read(String path);
}
