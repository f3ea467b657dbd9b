package jakarta.servlet.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestWrapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;

public class HttpServletRequestWrapper extends ServletRequestWrapper implements HttpServletRequest {

    public HttpServletRequestWrapper(HttpServletRequest arg0) {
        super(arg0);
    }

    public boolean authenticate(HttpServletResponse arg0) throws IOException, ServletException {
        return ((HttpServletRequest) getRequest()).authenticate(arg0);
    }

    public String changeSessionId() {
        return ((HttpServletRequest) getRequest()).changeSessionId();
    }

    public String getAuthType() {
        return ((HttpServletRequest) getRequest()).getAuthType();
    }

    public String getContextPath() {
        return ((HttpServletRequest) getRequest()).getContextPath();
    }

    public Cookie[] getCookies() {
        return ((HttpServletRequest) getRequest()).getCookies();
    }

    public long getDateHeader(String arg0) {
        return ((HttpServletRequest) getRequest()).getDateHeader(arg0);
    }

    public String getHeader(String arg0) {
        return ((HttpServletRequest) getRequest()).getHeader(arg0);
    }

    public Enumeration<String> getHeaderNames() {
        return ((HttpServletRequest) getRequest()).getHeaderNames();
    }

    public Enumeration<String> getHeaders(String arg0) {
        return ((HttpServletRequest) getRequest()).getHeaders(arg0);
    }

    public int getIntHeader(String arg0) {
        return ((HttpServletRequest) getRequest()).getIntHeader(arg0);
    }

    public String getMethod() {
        return ((HttpServletRequest) getRequest()).getMethod();
    }

    public Part getPart(String arg0) throws IOException, ServletException {
        return ((HttpServletRequest) getRequest()).getPart(arg0);
    }

    public Collection<Part> getParts() throws IOException, ServletException {
        return ((HttpServletRequest) getRequest()).getParts();
    }

    public String getPathInfo() {
        return ((HttpServletRequest) getRequest()).getPathInfo();
    }

    public String getPathTranslated() {
        return ((HttpServletRequest) getRequest()).getPathTranslated();
    }

    public String getQueryString() {
        return ((HttpServletRequest) getRequest()).getQueryString();
    }

    public String getRemoteUser() {
        return ((HttpServletRequest) getRequest()).getRemoteUser();
    }

    public String getRequestURI() {
        return ((HttpServletRequest) getRequest()).getRequestURI();
    }

    public StringBuffer getRequestURL() {
        return ((HttpServletRequest) getRequest()).getRequestURL();
    }

    public String getRequestedSessionId() {
        return ((HttpServletRequest) getRequest()).getRequestedSessionId();
    }

    public String getServletPath() {
        return ((HttpServletRequest) getRequest()).getServletPath();
    }

    public HttpSession getSession() {
        return ((HttpServletRequest) getRequest()).getSession();
    }

    public HttpSession getSession(boolean arg0) {
        return ((HttpServletRequest) getRequest()).getSession(arg0);
    }

    public Map<String, String> getTrailerFields() {
        return ((HttpServletRequest) getRequest()).getTrailerFields();
    }

    public boolean isRequestedSessionIdFromCookie() {
        return ((HttpServletRequest) getRequest()).isRequestedSessionIdFromCookie();
    }

    public boolean isRequestedSessionIdFromURL() {
        return ((HttpServletRequest) getRequest()).isRequestedSessionIdFromURL();
    }

    public boolean isRequestedSessionIdValid() {
        return ((HttpServletRequest) getRequest()).isRequestedSessionIdValid();
    }

    public boolean isTrailerFieldsReady() {
        return ((HttpServletRequest) getRequest()).isTrailerFieldsReady();
    }

    public boolean isUserInRole(String arg0) {
        return ((HttpServletRequest) getRequest()).isUserInRole(arg0);
    }

    public void login(String arg0, String arg1) throws ServletException {
        ((HttpServletRequest) getRequest()).login(arg0, arg1);
    }

    public void logout() throws ServletException {
        ((HttpServletRequest) getRequest()).logout();
    }

    public <T> T upgrade(Class<T> arg0) throws IOException, ServletException {
        return ((HttpServletRequest) getRequest()).upgrade(arg0);
    }
}
