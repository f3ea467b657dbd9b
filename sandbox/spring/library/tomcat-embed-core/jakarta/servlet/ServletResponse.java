package jakarta.servlet;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;


public interface ServletResponse {

    void flushBuffer() throws IOException;

    int getBufferSize();

    String getCharacterEncoding();

    String getContentType();

    Locale getLocale();

    ServletOutputStream getOutputStream() throws IOException;

    PrintWriter getWriter() throws IOException;

    boolean isCommitted();

    void reset();

    void resetBuffer();

    void setBufferSize(int arg0);

    void setCharacterEncoding(String arg0);

    void setContentLength(int arg0);

    void setContentLengthLong(long arg0);

    void setContentType(String arg0);

    void setLocale(Locale arg0);
}
