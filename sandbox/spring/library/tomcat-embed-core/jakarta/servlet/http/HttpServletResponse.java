package jakarta.servlet.http;

public interface HttpServletResponse {
    void setStatus(int sc);

    void setHeader(String name, String value);

    void addHeader(String name, String value);

    int getStatus();
}
