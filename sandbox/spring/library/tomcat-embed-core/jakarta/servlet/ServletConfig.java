package jakarta.servlet;

import java.util.Enumeration;


public interface ServletConfig {

    String getInitParameter(String arg0);

    Enumeration<String> getInitParameterNames();

    ServletContext getServletContext();

    String getServletName();
}
