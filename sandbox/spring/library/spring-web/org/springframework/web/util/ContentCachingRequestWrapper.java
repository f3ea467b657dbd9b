package org.springframework.web.util;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;


public class ContentCachingRequestWrapper extends HttpServletRequestWrapper {

    public ContentCachingRequestWrapper(HttpServletRequest request) {
    }

    public ContentCachingRequestWrapper(HttpServletRequest request, int contentCacheLimit) {
    }

    public native String getCharacterEncoding();

    public native byte[] getContentAsByteArray();

    public native String getContentAsString();

    public native ServletInputStream getInputStream() throws IOException;

    public native String getParameter(String name);

    public native Map<String, String[]> getParameterMap();

    public native Enumeration<String> getParameterNames();

    public native String[] getParameterValues(String name);

    public native BufferedReader getReader() throws IOException;

    protected native void handleContentOverflow(int contentCacheLimit);
}
