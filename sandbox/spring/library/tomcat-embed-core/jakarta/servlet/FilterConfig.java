package jakarta.servlet;

import java.util.Enumeration;


public interface FilterConfig {

    String getFilterName();

    String getInitParameter(String arg0);

    Enumeration<String> getInitParameterNames();

    ServletContext getServletContext();
}
