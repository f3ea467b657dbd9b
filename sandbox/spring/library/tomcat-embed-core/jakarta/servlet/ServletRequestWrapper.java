package jakarta.servlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;

public class ServletRequestWrapper implements ServletRequest {
    private ServletRequest wrapped;

    public ServletRequestWrapper(ServletRequest arg0) {
        this.wrapped = arg0;
    }

    public Object getAttribute(String arg0) {
        return wrapped.getAttribute(arg0);
    }

    public Enumeration<String> getAttributeNames() {
        return wrapped.getAttributeNames();
    }

    public String getCharacterEncoding() {
        return wrapped.getCharacterEncoding();
    }

    public int getContentLength() {
        return wrapped.getContentLength();
    }

    public long getContentLengthLong() {
        return wrapped.getContentLengthLong();
    }

    public String getContentType() {
        return wrapped.getContentType();
    }

    public DispatcherType getDispatcherType() {
        return wrapped.getDispatcherType();
    }

    public ServletInputStream getInputStream() throws IOException {
        return wrapped.getInputStream();
    }

    public String getLocalAddr() {
        return wrapped.getLocalAddr();
    }

    public String getLocalName() {
        return wrapped.getLocalName();
    }

    public int getLocalPort() {
        return wrapped.getLocalPort();
    }

    public Locale getLocale() {
        return wrapped.getLocale();
    }

    public Enumeration<Locale> getLocales() {
        return wrapped.getLocales();
    }

    public String getParameter(String arg0) {
        return wrapped.getParameter(arg0);
    }

    public Map<String, String[]> getParameterMap() {
        return wrapped.getParameterMap();
    }

    public Enumeration<String> getParameterNames() {
        return wrapped.getParameterNames();
    }

    public String[] getParameterValues(String arg0) {
        return wrapped.getParameterValues(arg0);
    }

    public String getProtocol() {
        return wrapped.getProtocol();
    }

    public String getProtocolRequestId() {
        return wrapped.getProtocolRequestId();
    }

    public BufferedReader getReader() throws IOException {
        return wrapped.getReader();
    }

    public String getRemoteAddr() {
        return wrapped.getRemoteAddr();
    }

    public String getRemoteHost() {
        return wrapped.getRemoteHost();
    }

    public int getRemotePort() {
        return wrapped.getRemotePort();
    }

    public ServletRequest getRequest() {
        return wrapped;
    }

    public RequestDispatcher getRequestDispatcher(String arg0) {
        return wrapped.getRequestDispatcher(arg0);
    }

    public String getRequestId() {
        return wrapped.getRequestId();
    }

    public String getScheme() {
        return wrapped.getScheme();
    }

    public String getServerName() {
        return wrapped.getServerName();
    }

    public int getServerPort() {
        return wrapped.getServerPort();
    }

    public ServletContext getServletContext() {
        return wrapped.getServletContext();
    }

    public boolean isAsyncStarted() {
        return wrapped.isAsyncStarted();
    }

    public boolean isAsyncSupported() {
        return wrapped.isAsyncSupported();
    }

    public boolean isSecure() {
        return wrapped.isSecure();
    }

    public native boolean isWrapperFor(Class<?> arg0);

    public native boolean isWrapperFor(ServletRequest arg0);

    public void removeAttribute(String arg0) {
        wrapped.removeAttribute(arg0);
    }

    public void setAttribute(String arg0, Object arg1) {
        wrapped.setAttribute(arg0, arg1);
    }

    public void setCharacterEncoding(String arg0) throws UnsupportedEncodingException {
        wrapped.setCharacterEncoding(arg0);
    }

    public void setRequest(ServletRequest arg0) {
        this.wrapped = arg0;
    }
}
