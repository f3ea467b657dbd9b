package jakarta.servlet.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;


public interface HttpServletRequest extends ServletRequest {
    String BASIC_AUTH = "BASIC";
    String FORM_AUTH = "FORM";
    String CLIENT_CERT_AUTH = "CLIENT_CERT";
    String DIGEST_AUTH = "DIGEST";

    boolean authenticate(HttpServletResponse arg0) throws IOException, ServletException;

    String changeSessionId();

    String getAuthType();

    String getContextPath();

    Cookie[] getCookies();

    long getDateHeader(String arg0);

    String getHeader(String arg0);

    Enumeration<String> getHeaderNames();

    Enumeration<String> getHeaders(String arg0);

    int getIntHeader(String arg0);

    String getMethod();

    Part getPart(String arg0) throws IOException, ServletException;

    Collection<Part> getParts() throws IOException, ServletException;

    String getPathInfo();

    String getPathTranslated();

    String getQueryString();

    String getRemoteUser();

    String getRequestURI();

    StringBuffer getRequestURL();

    String getRequestedSessionId();

    String getServletPath();

    HttpSession getSession();

    HttpSession getSession(boolean arg0);

    default native Map<String, String> getTrailerFields();

    boolean isRequestedSessionIdFromCookie();

    boolean isRequestedSessionIdFromURL();

    boolean isRequestedSessionIdValid();

    default native boolean isTrailerFieldsReady();

    boolean isUserInRole(String arg0);

    void login(String arg0, String arg1) throws ServletException;

    void logout() throws ServletException;

    <T> T upgrade(Class<T> arg0) throws IOException, ServletException;
}
