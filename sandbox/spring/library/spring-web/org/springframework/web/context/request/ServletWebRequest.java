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
    public native boolean checkNotModified(String eTag, long lastModifiedTimestamp);

    @Override
    public native boolean checkNotModified(String etag);

    @Override
    public native boolean checkNotModified(long lastModifiedTimestamp);

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
