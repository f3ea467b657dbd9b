package org.springframework.http;

import java.net.URI;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

public class ResponseEntity<T> extends HttpEntity<T> {
    private final HttpStatusCode status;

    public ResponseEntity(HttpStatusCode status) {
        this(null, null, status);
    }

    public ResponseEntity(T body, HttpStatusCode status) {
        this(body, null, status);
    }

    public ResponseEntity(T body, MultiValueMap<String, String> headers, HttpStatusCode status) {
        super(body, headers);
        this.status = status;
    }

    public HttpStatusCode getStatusCode() {
        return status;
    }

    public static BodyBuilder status(HttpStatusCode status) {
        return new BodyBuilder(status);
    }

    public static BodyBuilder status(int status) {
        return new BodyBuilder(HttpStatusCode.valueOf(status));
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

    public static <T> ResponseEntity<T> ofNullable(T body) {
        return body == null ? ResponseEntity.notFound().build() : ok(body);
    }

    public static BodyBuilder created(URI location) {
        return status(HttpStatus.CREATED).header(HttpHeaders.LOCATION, location.toString());
    }

    public static BodyBuilder accepted() {
        return status(HttpStatus.ACCEPTED);
    }

    public static HeadersBuilder noContent() {
        return status(HttpStatus.NO_CONTENT);
    }

    public static BodyBuilder badRequest() {
        return status(HttpStatus.BAD_REQUEST);
    }

    public static HeadersBuilder notFound() {
        return status(HttpStatus.NOT_FOUND);
    }

    public static BodyBuilder unprocessableEntity() {
        return status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    public static BodyBuilder internalServerError() {
        return status(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    public static class HeadersBuilder {
        final HttpStatusCode statusCode;
        final HttpHeaders headers = new HttpHeaders();

        HeadersBuilder(HttpStatusCode statusCode) {
            this.statusCode = statusCode;
        }

        public <T> ResponseEntity<T> build() {
            return new ResponseEntity<>(null, headers, statusCode);
        }
    }

    public static class BodyBuilder extends HeadersBuilder {
        BodyBuilder(HttpStatusCode statusCode) {
            super(statusCode);
        }

        public BodyBuilder header(String headerName, String... headerValues) {
            for (String value : headerValues) {
                headers.add(headerName, value);
            }
            return this;
        }

        public BodyBuilder contentType(MediaType contentType) {
            headers.setContentType(contentType);
            return this;
        }

        public <T> ResponseEntity<T> body(T body) {
            return new ResponseEntity<>(body, headers, statusCode);
        }
    }
}
