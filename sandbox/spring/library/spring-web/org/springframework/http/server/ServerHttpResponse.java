package org.springframework.http.server;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatusCode;


public interface ServerHttpResponse extends HttpOutputMessage, Flushable, Closeable {

    void close();

    void flush() throws IOException;

    void setStatusCode(HttpStatusCode status);
}
