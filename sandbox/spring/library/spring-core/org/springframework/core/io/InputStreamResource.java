package org.springframework.core.io;

import java.io.IOException;
import java.io.InputStream;

public class InputStreamResource extends AbstractResource {
    private final InputStream inputStream;
    private final String description;
    private boolean read;

    public InputStreamResource(InputStream inputStream) {
        this(inputStream, "resource loaded through InputStream");
    }

    public InputStreamResource(InputStream inputStream, String description) {
        this.inputStream = inputStream;
        this.description = description == null ? "" : description;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (read) {
            throw new IllegalStateException("InputStream has already been read (possibly for early content length determination) - do not use InputStreamResource if a stream needs to be read multiple times");
        }
        read = true;
        return inputStream;
    }

    @Override
    public String getDescription() {
        return "InputStream resource [" + description + "]";
    }
}
