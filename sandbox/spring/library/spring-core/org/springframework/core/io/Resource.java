package org.springframework.core.io;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;

public interface Resource extends InputStreamSource {
    boolean exists();

    default boolean isReadable() {
        return exists();
    }

    default boolean isOpen() {
        return false;
    }

    default boolean isFile() {
        return false;
    }

    URI getURI() throws IOException;

    long contentLength() throws IOException;

    long lastModified() throws IOException;

    Resource createRelative(String relativePath) throws IOException;

    String getFilename();

    String getDescription();

    default byte[] getContentAsByteArray() throws IOException {
        return getInputStream().readAllBytes();
    }

    default String getContentAsString(Charset charset) throws IOException {
        return new String(getContentAsByteArray(), charset);
    }
}
