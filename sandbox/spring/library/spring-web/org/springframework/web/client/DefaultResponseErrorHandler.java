package org.springframework.web.client;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;


public class DefaultResponseErrorHandler implements ResponseErrorHandler {

    public DefaultResponseErrorHandler() {
    }

    protected native Charset getCharset(ClientHttpResponse response);

    protected native byte[] getResponseBody(ClientHttpResponse response);

    protected native void handleError(ClientHttpResponse response, HttpStatusCode statusCode) throws IOException;

    public native void handleError(ClientHttpResponse response) throws IOException;

    @Deprecated
    protected native boolean hasError(int statusCode);

    protected native boolean hasError(HttpStatusCode statusCode);

    public native boolean hasError(ClientHttpResponse response) throws IOException;

    protected native Function<ResolvableType, ?> initBodyConvertFunction(ClientHttpResponse response, byte[] body);
}
