package org.springframework.web.context.request;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;


public interface WebRequest extends RequestAttributes {

    boolean checkNotModified(String etag, long lastModifiedTimestamp);

    boolean checkNotModified(String etag);

    boolean checkNotModified(long lastModifiedTimestamp);

    String getContextPath();

    String getDescription(boolean includeClientInfo);

    String getHeader(String headerName);

    Iterator<String> getHeaderNames();

    String[] getHeaderValues(String headerName);

    Locale getLocale();

    String getParameter(String paramName);

    Map<String, String[]> getParameterMap();

    Iterator<String> getParameterNames();

    String[] getParameterValues(String paramName);

    String getRemoteUser();

    boolean isSecure();

    boolean isUserInRole(String role);
}
