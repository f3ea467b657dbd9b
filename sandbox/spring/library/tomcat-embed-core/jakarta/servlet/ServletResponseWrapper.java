package jakarta.servlet;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

public class ServletResponseWrapper implements ServletResponse {
    private ServletResponse wrapped;

    public ServletResponseWrapper(ServletResponse arg0) {
        this.wrapped = arg0;
    }

    public void flushBuffer() throws IOException {
        wrapped.flushBuffer();
    }

    public int getBufferSize() {
        return wrapped.getBufferSize();
    }

    public String getCharacterEncoding() {
        return wrapped.getCharacterEncoding();
    }

    public String getContentType() {
        return wrapped.getContentType();
    }

    public Locale getLocale() {
        return wrapped.getLocale();
    }

    public ServletOutputStream getOutputStream() throws IOException {
        return wrapped.getOutputStream();
    }

    public ServletResponse getResponse() {
        return wrapped;
    }

    public PrintWriter getWriter() throws IOException {
        return wrapped.getWriter();
    }

    public boolean isCommitted() {
        return wrapped.isCommitted();
    }

    public native boolean isWrapperFor(Class<?> arg0);

    public native boolean isWrapperFor(ServletResponse arg0);

    public void reset() {
        wrapped.reset();
    }

    public void resetBuffer() {
        wrapped.resetBuffer();
    }

    public void setBufferSize(int arg0) {
        wrapped.setBufferSize(arg0);
    }

    public void setCharacterEncoding(String arg0) {
        wrapped.setCharacterEncoding(arg0);
    }

    public void setContentLength(int arg0) {
        wrapped.setContentLength(arg0);
    }

    public void setContentLengthLong(long arg0) {
        wrapped.setContentLengthLong(arg0);
    }

    public void setContentType(String arg0) {
        wrapped.setContentType(arg0);
    }

    public void setLocale(Locale arg0) {
        wrapped.setLocale(arg0);
    }

    public void setResponse(ServletResponse arg0) {
        this.wrapped = arg0;
    }
}
