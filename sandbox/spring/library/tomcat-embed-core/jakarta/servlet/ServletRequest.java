package jakarta.servlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;


public interface ServletRequest {

    Object getAttribute(String arg0);

    Enumeration<String> getAttributeNames();

    String getCharacterEncoding();

    int getContentLength();

    long getContentLengthLong();

    String getContentType();

    DispatcherType getDispatcherType();

    ServletInputStream getInputStream() throws IOException;

    String getLocalAddr();

    String getLocalName();

    int getLocalPort();

    Locale getLocale();

    Enumeration<Locale> getLocales();

    String getParameter(String arg0);

    Map<String, String[]> getParameterMap();

    Enumeration<String> getParameterNames();

    String[] getParameterValues(String arg0);

    String getProtocol();

    String getProtocolRequestId();

    BufferedReader getReader() throws IOException;

    String getRemoteAddr();

    String getRemoteHost();

    int getRemotePort();

    RequestDispatcher getRequestDispatcher(String arg0);

    String getRequestId();

    String getScheme();

    String getServerName();

    int getServerPort();

    ServletContext getServletContext();

    boolean isAsyncStarted();

    boolean isAsyncSupported();

    boolean isSecure();

    void removeAttribute(String arg0);

    void setAttribute(String arg0, Object arg1);

    void setCharacterEncoding(String arg0) throws UnsupportedEncodingException;
}
