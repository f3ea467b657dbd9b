package org.springframework.http.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;


public class ServletServerHttpResponse implements ServerHttpResponse {

    public ServletServerHttpResponse(HttpServletResponse servletResponse) {
    }

    public native void close();

    public native void flush() throws IOException;

    public native OutputStream getBody() throws IOException;

    public native HttpHeaders getHeaders();

    public native HttpServletResponse getServletResponse();

    public native void setStatusCode(HttpStatusCode status);
}
