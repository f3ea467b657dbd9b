package jakarta.servlet.http;


public interface HttpSessionListener {

    default void sessionCreated(HttpSessionEvent arg0) {
    }

    default void sessionDestroyed(HttpSessionEvent arg0) {
    }
}
