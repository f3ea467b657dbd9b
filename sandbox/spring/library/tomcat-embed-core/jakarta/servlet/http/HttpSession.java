package jakarta.servlet.http;

import jakarta.servlet.ServletContext;
import java.util.Enumeration;


public interface HttpSession {

    Object getAttribute(String arg0);

    Enumeration<String> getAttributeNames();

    long getCreationTime();

    String getId();

    long getLastAccessedTime();

    int getMaxInactiveInterval();

    ServletContext getServletContext();

    void invalidate();

    boolean isNew();

    void removeAttribute(String arg0);

    void setAttribute(String arg0, Object arg1);

    void setMaxInactiveInterval(int arg0);
}
