package org.springframework.web.util;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;


public class ContentCachingResponseWrapper extends HttpServletResponseWrapper {

    public ContentCachingResponseWrapper(HttpServletResponse response) {
    }

    public native void copyBodyToResponse() throws IOException;

    protected native void copyBodyToResponse(boolean complete) throws IOException;

    public native void flushBuffer() throws IOException;

    public native byte[] getContentAsByteArray();

    public native InputStream getContentInputStream();

    public native int getContentSize();

    public native ServletOutputStream getOutputStream() throws IOException;

    public native PrintWriter getWriter() throws IOException;

    public native void reset();

    public native void resetBuffer();

    public native void sendError(int sc, String msg) throws IOException;

    public native void sendError(int sc) throws IOException;

    public native void sendRedirect(String location) throws IOException;

    public native void setBufferSize(int size);

    public native void setContentLength(int len);

    public native void setContentLengthLong(long len);
}
