package jakarta.servlet.http;

import jakarta.servlet.ServletResponseWrapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

public class HttpServletResponseWrapper extends ServletResponseWrapper implements HttpServletResponse {

    public HttpServletResponseWrapper(HttpServletResponse arg0) {
        super(arg0);
    }

    public void addCookie(Cookie arg0) {
        ((HttpServletResponse) getResponse()).addCookie(arg0);
    }

    public void addDateHeader(String arg0, long arg1) {
        ((HttpServletResponse) getResponse()).addDateHeader(arg0, arg1);
    }

    public void addHeader(String arg0, String arg1) {
        ((HttpServletResponse) getResponse()).addHeader(arg0, arg1);
    }

    public void addIntHeader(String arg0, int arg1) {
        ((HttpServletResponse) getResponse()).addIntHeader(arg0, arg1);
    }

    public boolean containsHeader(String arg0) {
        return ((HttpServletResponse) getResponse()).containsHeader(arg0);
    }

    public String encodeRedirectURL(String arg0) {
        return ((HttpServletResponse) getResponse()).encodeRedirectURL(arg0);
    }

    public String encodeURL(String arg0) {
        return ((HttpServletResponse) getResponse()).encodeURL(arg0);
    }

    public String getHeader(String arg0) {
        return ((HttpServletResponse) getResponse()).getHeader(arg0);
    }

    public Collection<String> getHeaderNames() {
        return ((HttpServletResponse) getResponse()).getHeaderNames();
    }

    public Collection<String> getHeaders(String arg0) {
        return ((HttpServletResponse) getResponse()).getHeaders(arg0);
    }

    public int getStatus() {
        return ((HttpServletResponse) getResponse()).getStatus();
    }

    public Supplier<Map<String, String>> getTrailerFields() {
        return ((HttpServletResponse) getResponse()).getTrailerFields();
    }

    public void sendError(int arg0, String arg1) throws IOException {
        ((HttpServletResponse) getResponse()).sendError(arg0, arg1);
    }

    public void sendError(int arg0) throws IOException {
        ((HttpServletResponse) getResponse()).sendError(arg0);
    }

    public void sendRedirect(String arg0) throws IOException {
        ((HttpServletResponse) getResponse()).sendRedirect(arg0);
    }

    public void setDateHeader(String arg0, long arg1) {
        ((HttpServletResponse) getResponse()).setDateHeader(arg0, arg1);
    }

    public void setHeader(String arg0, String arg1) {
        ((HttpServletResponse) getResponse()).setHeader(arg0, arg1);
    }

    public void setIntHeader(String arg0, int arg1) {
        ((HttpServletResponse) getResponse()).setIntHeader(arg0, arg1);
    }

    public void setStatus(int arg0) {
        ((HttpServletResponse) getResponse()).setStatus(arg0);
    }

    public void setTrailerFields(Supplier<Map<String, String>> arg0) {
        ((HttpServletResponse) getResponse()).setTrailerFields(arg0);
    }
}
