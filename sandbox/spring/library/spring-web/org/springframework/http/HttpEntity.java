package org.springframework.http;

import org.springframework.util.MultiValueMap;

public class HttpEntity<T> {
    public static final HttpEntity<?> EMPTY = new HttpEntity<>();
    private final HttpHeaders headers;
    private final T body;

    protected HttpEntity() {
        this(null, null);
    }

    public HttpEntity(T body) {
        this(body, null);
    }

    public HttpEntity(MultiValueMap<String, String> headers) {
        this(null, headers);
    }

    public HttpEntity(T body, MultiValueMap<String, String> headers) {
        this.body = body;
        this.headers = new HttpHeaders();
        if (headers != null) {
            this.headers.putAll(headers);
        }
    }

    public HttpHeaders getHeaders() {
        return headers;
    }

    public T getBody() {
        return body;
    }

    public boolean hasBody() {
        return body != null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other != null && other.getClass() == getClass() && other instanceof HttpEntity<?> that && headers.equals(that.headers) && java.util.Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 29 * headers.hashCode() + java.util.Objects.hashCode(body);
    }

    @Override
    public String toString() {
        return "<" + (body == null ? "" : body + ",") + headers + ">";
    }
}
