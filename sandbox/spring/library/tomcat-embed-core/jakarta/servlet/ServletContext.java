package jakarta.servlet;

import java.io.InputStream;
import java.util.Enumeration;
import java.util.Set;


public interface ServletContext {
    String TEMPDIR = "jakarta.servlet.context.tempdir";
    String ORDERED_LIBS = "jakarta.servlet.context.orderedLibs";

    void addListener(String arg0);

    <T> void addListener(T arg0);

    <T extends Filter> T createFilter(Class<T> arg0) throws ServletException;

    <T> T createListener(Class<T> arg0) throws ServletException;

    <T extends Servlet> T createServlet(Class<T> arg0) throws ServletException;

    void declareRoles(String... arg0);

    Object getAttribute(String arg0);

    Enumeration<String> getAttributeNames();

    ClassLoader getClassLoader();

    ServletContext getContext(String arg0);

    String getContextPath();

    int getEffectiveMajorVersion();

    int getEffectiveMinorVersion();

    String getInitParameter(String arg0);

    Enumeration<String> getInitParameterNames();

    int getMajorVersion();

    String getMimeType(String arg0);

    int getMinorVersion();

    RequestDispatcher getNamedDispatcher(String arg0);

    String getRealPath(String arg0);

    String getRequestCharacterEncoding();

    RequestDispatcher getRequestDispatcher(String arg0);

    InputStream getResourceAsStream(String arg0);

    Set<String> getResourcePaths(String arg0);

    String getResponseCharacterEncoding();

    String getServerInfo();

    String getServletContextName();

    int getSessionTimeout();

    String getVirtualServerName();

    void log(String arg0, Throwable arg1);

    void log(String arg0);

    void removeAttribute(String arg0);

    void setAttribute(String arg0, Object arg1);

    boolean setInitParameter(String arg0, String arg1);

    void setRequestCharacterEncoding(String arg0);

    void setResponseCharacterEncoding(String arg0);

    void setSessionTimeout(int arg0);
}
