package org.springframework.web;

import java.net.URI;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

final class DefaultErrorResponseBuilder implements ErrorResponse.Builder {
    private final ProblemDetail body;
    private final HttpHeaders headers = new HttpHeaders();

    DefaultErrorResponseBuilder(ProblemDetail body) {
        this.body = body;
    }

    @Override
    public ErrorResponse build() {
        return new ErrorResponse() {
            @Override
            public HttpStatusCode getStatusCode() {
                return HttpStatusCode.valueOf(body.getStatus());
            }

            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }

            @Override
            public ProblemDetail getBody() {
                return body;
            }
        };
    }

    @Override
    public ErrorResponse.Builder detail(String detail) {
        body.setDetail(detail);
        return this;
    }

    @Override
    public native ErrorResponse.Builder detailMessageArguments(Object... messageArguments);

    @Override
    public native ErrorResponse.Builder detailMessageCode(String messageCode);

    @Override
    public ErrorResponse.Builder header(String headerName, String... headerValues) {
        for (String value : headerValues) {
            headers.add(headerName, value);
        }
        return this;
    }

    @Override
    public ErrorResponse.Builder headers(Consumer<HttpHeaders> headersConsumer) {
        headersConsumer.accept(headers);
        return this;
    }

    @Override
    public ErrorResponse.Builder instance(URI instance) {
        body.setInstance(instance);
        return this;
    }

    @Override
    public ErrorResponse.Builder property(String name, Object value) {
        body.setProperty(name, value);
        return this;
    }

    @Override
    public ErrorResponse.Builder title(String title) {
        body.setTitle(title);
        return this;
    }

    @Override
    public native ErrorResponse.Builder titleMessageCode(String messageCode);

    @Override
    public ErrorResponse.Builder type(URI type) {
        body.setType(type);
        return this;
    }

    @Override
    public native ErrorResponse.Builder typeMessageCode(String messageCode);
}
