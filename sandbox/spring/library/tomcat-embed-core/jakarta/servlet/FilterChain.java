package jakarta.servlet;

import java.io.IOException;


public interface FilterChain {

    void doFilter(ServletRequest arg0, ServletResponse arg1) throws IOException, ServletException;
}
