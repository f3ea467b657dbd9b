package org.springframework.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;


public class ServletServerHttpRequest implements ServerHttpRequest {
    protected static Charset FORM_CHARSET;

    public ServletServerHttpRequest(HttpServletRequest servletRequest) {
    }

    public native InputStream getBody() throws IOException;

    public native HttpHeaders getHeaders();

    public native HttpMethod getMethod();

    public native HttpServletRequest getServletRequest();

    public native URI getURI();

    public static native URI initURI(HttpServletRequest servletRequest);
}
