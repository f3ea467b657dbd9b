package org.springframework.http;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;

public class ResponseEntity<T> extends HttpEntity<T> {
    private final HttpStatusCode status;

    public ResponseEntity(HttpStatusCode status) {
        this(null, null, status);
    }

    public ResponseEntity(T body, HttpStatusCode status) {
        this(body, null, status);
    }

    public ResponseEntity(MultiValueMap<String, String> headers, HttpStatusCode status) {
        this(null, headers, status);
    }

    public ResponseEntity(T body, MultiValueMap<String, String> headers, HttpStatusCode status) {
        super(body, headers);
        this.status = status;
    }

    public ResponseEntity(T body, MultiValueMap<String, String> headers, int rawStatus) {
        this(body, headers, HttpStatusCode.valueOf(rawStatus));
    }

    public HttpStatusCode getStatusCode() {
        return status;
    }

    @Deprecated
    public int getStatusCodeValue() {
        return status.value();
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ResponseEntity<?> that && status.equals(that.status);
    }

    @Override
    public int hashCode() {
        return 29 * super.hashCode() + status.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("<").append(status);
        if (status instanceof HttpStatus known) {
            text.append(' ').append(known.getReasonPhrase());
        }
        text.append(',');
        if (getBody() != null) {
            text.append(getBody()).append(',');
        }
        return text.append(getHeaders()).append('>').toString();
    }

    public static BodyBuilder status(HttpStatusCode status) {
        return new DefaultBuilder(status);
    }

    public static BodyBuilder status(int status) {
        return new DefaultBuilder(HttpStatusCode.valueOf(status));
    }

    public static BodyBuilder ok() {
        return status(HttpStatus.OK);
    }

    public static <T> ResponseEntity<T> ok(T body) {
        return ok().body(body);
    }

    public static <T> ResponseEntity<T> of(Optional<T> body) {
        return body.isPresent() ? ok(body.get()) : ResponseEntity.notFound().build();
    }

    public static HeadersBuilder<?> of(ProblemDetail body) {
        return new DefaultBuilder(HttpStatusCode.valueOf(body.getStatus())) {
            @Override
            public <T> ResponseEntity<T> build() {
                return (ResponseEntity<T>) body(body);
            }
        };
    }

    public static <T> ResponseEntity<T> ofNullable(T body) {
        return body == null ? ResponseEntity.notFound().build() : ok(body);
    }

    public static BodyBuilder created(URI location) {
        return status(HttpStatus.CREATED).location(location);
    }

    public static BodyBuilder accepted() {
        return status(HttpStatus.ACCEPTED);
    }

    public static HeadersBuilder<?> noContent() {
        return status(HttpStatus.NO_CONTENT);
    }

    public static BodyBuilder badRequest() {
        return status(HttpStatus.BAD_REQUEST);
    }

    public static HeadersBuilder<?> notFound() {
        return status(HttpStatus.NOT_FOUND);
    }

    public static BodyBuilder unprocessableEntity() {
        return status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    public static BodyBuilder internalServerError() {
        return status(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    public interface HeadersBuilder<B extends HeadersBuilder<B>> {
        B header(String headerName, String... headerValues);

        B headers(HttpHeaders headers);

        B headers(Consumer<HttpHeaders> headersConsumer);

        B allow(HttpMethod... allowedMethods);

        B eTag(String etag);

        B lastModified(ZonedDateTime lastModified);

        B lastModified(Instant lastModified);

        B lastModified(long lastModified);

        B location(URI location);

        B cacheControl(CacheControl cacheControl);

        B varyBy(String... requestHeaders);

        <T> ResponseEntity<T> build();
    }

    public interface BodyBuilder extends HeadersBuilder<BodyBuilder> {
        BodyBuilder contentLength(long contentLength);

        BodyBuilder contentType(MediaType contentType);

        <T> ResponseEntity<T> body(T body);
    }

    private static class DefaultBuilder implements BodyBuilder {
        private final HttpStatusCode statusCode;
        private final HttpHeaders headers = new HttpHeaders();

        DefaultBuilder(HttpStatusCode statusCode) {
            this.statusCode = statusCode;
        }

        @Override
        public BodyBuilder header(String headerName, String... headerValues) {
            for (String value : headerValues) {
                headers.add(headerName, value);
            }
            return this;
        }

        @Override
        public BodyBuilder headers(HttpHeaders added) {
            if (added != null) {
                headers.putAll(added);
            }
            return this;
        }

        @Override
        public BodyBuilder headers(Consumer<HttpHeaders> headersConsumer) {
            headersConsumer.accept(headers);
            return this;
        }

        @Override
        public BodyBuilder allow(HttpMethod... allowedMethods) {
            headers.setAllow(new java.util.LinkedHashSet<>(java.util.Arrays.asList(allowedMethods)));
            return this;
        }

        @Override
        public BodyBuilder eTag(String etag) {
            String shown = etag;
            if (etag != null) {
                if (!etag.startsWith("\"") && !etag.startsWith("W/\"")) {
                    shown = "\"" + etag;
                }
                if (!etag.endsWith("\"")) {
                    shown = shown + "\"";
                }
            }
            headers.setETag(shown);
            return this;
        }

        @Override
        public BodyBuilder lastModified(ZonedDateTime lastModified) {
            headers.setLastModified(lastModified);
            return this;
        }

        @Override
        public BodyBuilder lastModified(Instant lastModified) {
            headers.setLastModified(lastModified);
            return this;
        }

        @Override
        public BodyBuilder lastModified(long lastModified) {
            headers.setLastModified(lastModified);
            return this;
        }

        @Override
        public BodyBuilder location(URI location) {
            headers.setLocation(location);
            return this;
        }

        @Override
        public BodyBuilder cacheControl(CacheControl cacheControl) {
            headers.setCacheControl(cacheControl);
            return this;
        }

        @Override
        public BodyBuilder varyBy(String... requestHeaders) {
            headers.setVary(java.util.Arrays.asList(requestHeaders));
            return this;
        }

        @Override
        public BodyBuilder contentLength(long contentLength) {
            headers.setContentLength(contentLength);
            return this;
        }

        @Override
        public BodyBuilder contentType(MediaType contentType) {
            headers.setContentType(contentType);
            return this;
        }

        @Override
        public <T> ResponseEntity<T> build() {
            return body(null);
        }

        @Override
        public <T> ResponseEntity<T> body(T body) {
            return new ResponseEntity<>(body, headers, statusCode);
        }
    }
}
