package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

public class HttpClientErrorException extends HttpStatusCodeException {
    public HttpClientErrorException(HttpStatusCode statusCode) {
        super(statusCode);
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText) {
        super(statusCode, statusText);
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText, byte[] body, Charset charset) {
        super(statusCode, statusText, body, charset);
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        super(statusCode, statusText, headers, body, charset);
    }

    public HttpClientErrorException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        super(message, statusCode, statusText, headers, body, charset);
    }

    public static HttpClientErrorException create(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        return create(statusCode.value() + " " + statusText, statusCode, statusText, headers, body, charset);
    }

    public static HttpClientErrorException create(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        if (statusCode instanceof HttpStatus status) {
            switch (status) {
                case BAD_REQUEST:
                    return new BadRequest(message, statusText, headers, body, charset);
                case UNAUTHORIZED:
                    return new Unauthorized(message, statusText, headers, body, charset);
                case FORBIDDEN:
                    return new Forbidden(message, statusText, headers, body, charset);
                case NOT_FOUND:
                    return new NotFound(message, statusText, headers, body, charset);
                case METHOD_NOT_ALLOWED:
                    return new MethodNotAllowed(message, statusText, headers, body, charset);
                case NOT_ACCEPTABLE:
                    return new NotAcceptable(message, statusText, headers, body, charset);
                case CONFLICT:
                    return new Conflict(message, statusText, headers, body, charset);
                case GONE:
                    return new Gone(message, statusText, headers, body, charset);
                case UNSUPPORTED_MEDIA_TYPE:
                    return new UnsupportedMediaType(message, statusText, headers, body, charset);
                case TOO_MANY_REQUESTS:
                    return new TooManyRequests(message, statusText, headers, body, charset);
                case UNPROCESSABLE_ENTITY:
                    return new UnprocessableEntity(message, statusText, headers, body, charset);
                default:
                    break;
            }
        }
        return new HttpClientErrorException(message, statusCode, statusText, headers, body, charset);
    }

    public static final class BadRequest extends HttpClientErrorException {
        private BadRequest(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.BAD_REQUEST, statusText, headers, body, charset);
        }
    }

    public static final class Unauthorized extends HttpClientErrorException {
        private Unauthorized(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.UNAUTHORIZED, statusText, headers, body, charset);
        }
    }

    public static final class Forbidden extends HttpClientErrorException {
        private Forbidden(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.FORBIDDEN, statusText, headers, body, charset);
        }
    }

    public static final class NotFound extends HttpClientErrorException {
        private NotFound(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.NOT_FOUND, statusText, headers, body, charset);
        }
    }

    public static final class MethodNotAllowed extends HttpClientErrorException {
        private MethodNotAllowed(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.METHOD_NOT_ALLOWED, statusText, headers, body, charset);
        }
    }

    public static final class NotAcceptable extends HttpClientErrorException {
        private NotAcceptable(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.NOT_ACCEPTABLE, statusText, headers, body, charset);
        }
    }

    public static final class Conflict extends HttpClientErrorException {
        private Conflict(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.CONFLICT, statusText, headers, body, charset);
        }
    }

    public static final class Gone extends HttpClientErrorException {
        private Gone(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.GONE, statusText, headers, body, charset);
        }
    }

    public static final class UnsupportedMediaType extends HttpClientErrorException {
        private UnsupportedMediaType(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.UNSUPPORTED_MEDIA_TYPE, statusText, headers, body, charset);
        }
    }

    public static final class TooManyRequests extends HttpClientErrorException {
        private TooManyRequests(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.TOO_MANY_REQUESTS, statusText, headers, body, charset);
        }
    }

    public static final class UnprocessableEntity extends HttpClientErrorException {
        private UnprocessableEntity(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.UNPROCESSABLE_ENTITY, statusText, headers, body, charset);
        }
    }
}
