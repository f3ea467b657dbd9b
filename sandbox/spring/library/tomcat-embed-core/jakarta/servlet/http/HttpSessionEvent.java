package jakarta.servlet.http;


public class HttpSessionEvent {

    public HttpSessionEvent(HttpSession arg0) {
    }

    public native HttpSession getSession();
}
