package jakarta.servlet;


public class ServletContextEvent {

    public ServletContextEvent(ServletContext arg0) {
    }

    public native ServletContext getServletContext();
}
