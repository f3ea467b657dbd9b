package jakarta.servlet.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;


public interface Part {

    void delete() throws IOException;

    String getContentType();

    String getHeader(String arg0);

    Collection<String> getHeaderNames();

    Collection<String> getHeaders(String arg0);

    InputStream getInputStream() throws IOException;

    String getName();

    long getSize();

    String getSubmittedFileName();

    void write(String arg0) throws IOException;
}
