package jakarta.servlet.http;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;


public abstract class HttpServlet {
    public static final String LEGACY_DO_HEAD = "jakarta.servlet.http.legacyDoHead";

    public HttpServlet() {
    }

    protected native void doDelete(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doGet(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doHead(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doOptions(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doPost(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doPut(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native void doTrace(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;

    protected native long getLastModified(HttpServletRequest arg0);

    public native void init(ServletConfig arg0) throws ServletException;

    public native void service(ServletRequest arg0, ServletResponse arg1) throws ServletException, IOException;

    protected native void service(HttpServletRequest arg0, HttpServletResponse arg1) throws ServletException, IOException;
}
