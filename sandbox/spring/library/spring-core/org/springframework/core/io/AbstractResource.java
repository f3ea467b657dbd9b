package org.springframework.core.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;

public abstract class AbstractResource implements Resource {
    @Override
    public boolean exists() {
        try {
            getInputStream();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public URI getURI() throws IOException {
        throw new FileNotFoundException(getDescription() + " cannot be resolved to URL");
    }

    @Override
    public long contentLength() throws IOException {
        return getInputStream().readAllBytes().length;
    }

    @Override
    public long lastModified() throws IOException {
        throw new FileNotFoundException(getDescription() + " cannot be resolved in the file system for checking its last-modified timestamp");
    }

    @Override
    public Resource createRelative(String relativePath) throws IOException {
        throw new FileNotFoundException("Cannot create a relative resource for " + getDescription());
    }

    @Override
    public String getFilename() {
        return null;
    }

    @Override
    public String toString() {
        return getDescription();
    }
}
