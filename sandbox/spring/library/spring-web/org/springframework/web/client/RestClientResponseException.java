package org.springframework.web.client;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

public class RestClientResponseException extends RestClientException {
    private final HttpStatusCode statusCode;
    private final String statusText;
    private final HttpHeaders responseHeaders;
    private final byte[] responseBody;
    private final Charset responseCharset;
    /** Reads the body as a Class or a ParameterizedTypeReference says. */
    private BiFunction<byte[], Object, Object> reader;

    public RestClientResponseException(String message, int statusCode, String statusText, HttpHeaders headers, byte[] responseBody, Charset responseCharset) {
        this(message, HttpStatusCode.valueOf(statusCode), statusText, headers, responseBody, responseCharset);
    }

    public RestClientResponseException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] responseBody, Charset responseCharset) {
        super(message);
        this.statusCode = statusCode;
        this.statusText = statusText;
        this.responseHeaders = headers;
        this.responseBody = responseBody == null ? new byte[0] : responseBody;
        this.responseCharset = responseCharset;
    }

    void readBy(BiFunction<byte[], Object, Object> reader) {
        this.reader = reader;
    }

    @Deprecated
    public int getRawStatusCode() {
        return statusCode.value();
    }

    public HttpStatusCode getStatusCode() {
        return statusCode;
    }

    public String getStatusText() {
        return statusText;
    }

    public HttpHeaders getResponseHeaders() {
        return responseHeaders;
    }

    public byte[] getResponseBodyAsByteArray() {
        return responseBody;
    }

    public String getResponseBodyAsString() {
        return getResponseBodyAsString(StandardCharsets.ISO_8859_1);
    }

    public String getResponseBodyAsString(Charset fallbackCharset) {
        return new String(responseBody, responseCharset == null ? fallbackCharset : responseCharset);
    }

    @SuppressWarnings("unchecked")
    public <E> E getResponseBodyAs(Class<E> targetType) {
        return (E) read(targetType);
    }

    @SuppressWarnings("unchecked")
    public <E> E getResponseBodyAs(ParameterizedTypeReference<E> targetType) {
        return (E) read(targetType);
    }

    private Object read(Object type) {
        if (reader == null) {
            throw new IllegalStateException("Function to convert body not set");
        }
        return reader.apply(responseBody, type);
    }
}
