package jakarta.servlet;

import java.io.IOException;


public interface Filter {

    default void destroy() {
    }

    void doFilter(ServletRequest arg0, ServletResponse arg1, FilterChain arg2) throws IOException, ServletException;

    default void init(FilterConfig arg0) throws ServletException {
    }
}
