package org.springframework.web.context.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;

public class ServletWebRequest extends ServletRequestAttributes implements NativeWebRequest {
    public ServletWebRequest(HttpServletRequest request) {
        super(request);
    }

    public ServletWebRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request, response);
    }

    @Override
    public boolean checkNotModified(String eTag, long lastModifiedTimestamp) {
        HttpServletRequest request = getRequest();
        HttpServletResponse response = getResponse();
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String tag = eTag == null || eTag.startsWith("\"") || eTag.startsWith("W/\"") ? eTag : "\"" + eTag + "\"";
        String asked = request.getHeader("If-None-Match");
        boolean same = false;
        if (asked != null && tag != null) {
            for (String one : asked.split(",")) {
                same |= one.trim().equals("*") || one.trim().replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", ""));
            }
        } else if (asked == null && lastModifiedTimestamp >= 0) {
            long since = request.getDateHeader("If-Modified-Since");
            same = since >= lastModifiedTimestamp / 1000 * 1000;
        }
        if (same) {
            response.setStatus(reads ? 304 : 412);
        }
        if (reads) {
            if (tag != null && response.getHeader("ETag") == null) response.setHeader("ETag", tag);
            if (lastModifiedTimestamp >= 0 && response.getHeader("Last-Modified") == null) response.setDateHeader("Last-Modified", lastModifiedTimestamp);
        }
        return same;
    }

    @Override
    public boolean checkNotModified(String etag) {
        return checkNotModified(etag, -1);
    }

    @Override
    public boolean checkNotModified(long lastModifiedTimestamp) {
        return checkNotModified(null, lastModifiedTimestamp);
    }

    @Override
    public String getContextPath() {
        return getRequest().getContextPath();
    }

    @Override
    public String getDescription(boolean includeClientInfo) {
        String text = "uri=" + getRequest().getRequestURI();
        return includeClientInfo ? text + ";client=" + getRequest().getRemoteAddr() : text;
    }

    @Override
    public String getHeader(String headerName) {
        return getRequest().getHeader(headerName);
    }

    @Override
    public Iterator<String> getHeaderNames() {
        return getRequest().getHeaderNames().asIterator();
    }

    @Override
    public String[] getHeaderValues(String headerName) {
        java.util.List<String> values = java.util.Collections.list(getRequest().getHeaders(headerName));
        return values.isEmpty() ? null : values.toArray(new String[0]);
    }

    public HttpMethod getHttpMethod() {
        return HttpMethod.valueOf(getRequest().getMethod());
    }

    @Override
    public Locale getLocale() {
        return getRequest().getLocale();
    }

    @Override
    public Object getNativeRequest() {
        return getRequest();
    }

    @Override
    public <T> T getNativeRequest(Class<T> requiredType) {
        return requiredType.isInstance(getRequest()) ? requiredType.cast(getRequest()) : null;
    }

    @Override
    public Object getNativeResponse() {
        return getResponse();
    }

    @Override
    public <T> T getNativeResponse(Class<T> requiredType) {
        return requiredType.isInstance(getResponse()) ? requiredType.cast(getResponse()) : null;
    }

    @Override
    public String getParameter(String paramName) {
        return getRequest().getParameter(paramName);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return getRequest().getParameterMap();
    }

    @Override
    public Iterator<String> getParameterNames() {
        return getRequest().getParameterNames().asIterator();
    }

    @Override
    public String[] getParameterValues(String paramName) {
        return getRequest().getParameterValues(paramName);
    }

    @Override
    public String getRemoteUser() {
        return getRequest().getRemoteUser();
    }

    @Override
    public boolean isSecure() {
        return getRequest().isSecure();
    }

    @Override
    public boolean isUserInRole(String role) {
        return getRequest().isUserInRole(role);
    }

    @Override
    public String toString() {
        return "ServletWebRequest: " + getDescription(true);
    }
}
