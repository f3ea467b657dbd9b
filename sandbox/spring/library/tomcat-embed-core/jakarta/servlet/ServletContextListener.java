package jakarta.servlet;


public interface ServletContextListener {

    default void contextDestroyed(ServletContextEvent arg0) {
    }

    default void contextInitialized(ServletContextEvent arg0) {
    }
}
