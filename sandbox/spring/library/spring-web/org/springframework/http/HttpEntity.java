package org.springframework.http;

import org.springframework.util.MultiValueMap;

public class HttpEntity<T> {
    private final HttpHeaders headers;
    private final T body;

    protected HttpEntity() {
        this(null, null);
    }

    public HttpEntity(T body) {
        this(body, null);
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
}
