package jakarta.servlet;

import java.io.IOException;


public interface Servlet {

    void destroy();

    ServletConfig getServletConfig();

    String getServletInfo();

    void init(ServletConfig arg0) throws ServletException;

    void service(ServletRequest arg0, ServletResponse arg1) throws ServletException, IOException;
}
