package org.springframework.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;


public interface MultipartFile extends InputStreamSource {

    byte[] getBytes() throws IOException;

    String getContentType();

    InputStream getInputStream() throws IOException;

    String getName();

    String getOriginalFilename();

    default native Resource getResource();

    long getSize();

    boolean isEmpty();
}
