package jakarta.servlet.http;

public interface HttpServletRequest {
    String getMethod();

    String getRequestURI();

    String getContextPath();

    String getServletPath();

    String getQueryString();

    String getHeader(String name);

    String getParameter(String name);

    String getRemoteAddr();
}
