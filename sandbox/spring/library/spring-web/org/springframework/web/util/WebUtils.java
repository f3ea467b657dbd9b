package org.springframework.web.util;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.FileNotFoundException;
import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpRequest;
import org.springframework.util.MultiValueMap;


public abstract class WebUtils {
    public static final String INCLUDE_REQUEST_URI_ATTRIBUTE = "jakarta.servlet.include.request_uri";
    public static final String INCLUDE_CONTEXT_PATH_ATTRIBUTE = "jakarta.servlet.include.context_path";
    public static final String INCLUDE_SERVLET_PATH_ATTRIBUTE = "jakarta.servlet.include.servlet_path";
    public static final String INCLUDE_PATH_INFO_ATTRIBUTE = "jakarta.servlet.include.path_info";
    public static final String INCLUDE_QUERY_STRING_ATTRIBUTE = "jakarta.servlet.include.query_string";
    public static final String FORWARD_REQUEST_URI_ATTRIBUTE = "jakarta.servlet.forward.request_uri";
    public static final String FORWARD_CONTEXT_PATH_ATTRIBUTE = "jakarta.servlet.forward.context_path";
    public static final String FORWARD_SERVLET_PATH_ATTRIBUTE = "jakarta.servlet.forward.servlet_path";
    public static final String FORWARD_PATH_INFO_ATTRIBUTE = "jakarta.servlet.forward.path_info";
    public static final String FORWARD_QUERY_STRING_ATTRIBUTE = "jakarta.servlet.forward.query_string";
    public static final String ERROR_STATUS_CODE_ATTRIBUTE = "jakarta.servlet.error.status_code";
    public static final String ERROR_EXCEPTION_TYPE_ATTRIBUTE = "jakarta.servlet.error.exception_type";
    public static final String ERROR_MESSAGE_ATTRIBUTE = "jakarta.servlet.error.message";
    public static final String ERROR_EXCEPTION_ATTRIBUTE = "jakarta.servlet.error.exception";
    public static final String ERROR_REQUEST_URI_ATTRIBUTE = "jakarta.servlet.error.request_uri";
    public static final String ERROR_SERVLET_NAME_ATTRIBUTE = "jakarta.servlet.error.servlet_name";
    public static final String CONTENT_TYPE_CHARSET_PREFIX = ";charset=";
    public static final String DEFAULT_CHARACTER_ENCODING = "ISO-8859-1";
    public static final String TEMP_DIR_CONTEXT_ATTRIBUTE = "jakarta.servlet.context.tempdir";
    public static final String HTML_ESCAPE_CONTEXT_PARAM = "defaultHtmlEscape";
    public static final String RESPONSE_ENCODED_HTML_ESCAPE_CONTEXT_PARAM = "responseEncodedHtmlEscape";
    public static final String WEB_APP_ROOT_KEY_PARAM = "webAppRootKey";
    public static final String DEFAULT_WEB_APP_ROOT_KEY = "webapp.root";
    public static String[] SUBMIT_IMAGE_SUFFIXES;
    public static final String SESSION_MUTEX_ATTRIBUTE = "org.springframework.web.util.WebUtils.MUTEX";

    public WebUtils() {
    }

    public static native void clearErrorRequestAttributes(HttpServletRequest request);

    public static native void exposeErrorRequestAttributes(HttpServletRequest request, Throwable ex, String servletName);

    public static native String findParameterValue(ServletRequest request, String name);

    public static native String findParameterValue(Map<String, ?> parameters, String name);

    public static native Cookie getCookie(HttpServletRequest request, String name);

    public static native Boolean getDefaultHtmlEscape(ServletContext servletContext);

    public static native <T> T getNativeRequest(ServletRequest request, Class<T> requiredType);

    public static native <T> T getNativeResponse(ServletResponse response, Class<T> requiredType);

    public static native Map<String, Object> getParametersStartingWith(ServletRequest request, String prefix);

    public static native String getRealPath(ServletContext servletContext, String path) throws FileNotFoundException;

    public static native Object getRequiredSessionAttribute(HttpServletRequest request, String name) throws IllegalStateException;

    public static native Boolean getResponseEncodedHtmlEscape(ServletContext servletContext);

    public static native Object getSessionAttribute(HttpServletRequest request, String name);

    public static native String getSessionId(HttpServletRequest request);

    public static native Object getSessionMutex(HttpSession session);

    public static native boolean hasSubmitParameter(ServletRequest request, String name);

    public static native boolean isIncludeRequest(ServletRequest request);

    public static native boolean isSameOrigin(HttpRequest request);

    public static native boolean isValidOrigin(HttpRequest request, Collection<String> allowedOrigins);

    public static native MultiValueMap<String, String> parseMatrixVariables(String matrixVariables);

    public static native void removeWebAppRootSystemProperty(ServletContext servletContext);

    public static native void setSessionAttribute(HttpServletRequest request, String name, Object value);

    public static native void setWebAppRootSystemProperty(ServletContext servletContext) throws IllegalStateException;
}
