package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

public class HttpServerErrorException extends HttpStatusCodeException {
    public HttpServerErrorException(HttpStatusCode statusCode) {
        super(statusCode);
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText) {
        super(statusCode, statusText);
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText, byte[] body, Charset charset) {
        super(statusCode, statusText, body, charset);
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        super(statusCode, statusText, headers, body, charset);
    }

    public HttpServerErrorException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        super(message, statusCode, statusText, headers, body, charset);
    }

    public static HttpServerErrorException create(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        return create(statusCode.value() + " " + statusText, statusCode, statusText, headers, body, charset);
    }

    public static HttpServerErrorException create(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
        if (statusCode instanceof HttpStatus status) {
            switch (status) {
                case INTERNAL_SERVER_ERROR:
                    return new InternalServerError(message, statusText, headers, body, charset);
                case NOT_IMPLEMENTED:
                    return new NotImplemented(message, statusText, headers, body, charset);
                case BAD_GATEWAY:
                    return new BadGateway(message, statusText, headers, body, charset);
                case SERVICE_UNAVAILABLE:
                    return new ServiceUnavailable(message, statusText, headers, body, charset);
                case GATEWAY_TIMEOUT:
                    return new GatewayTimeout(message, statusText, headers, body, charset);
                default:
                    break;
            }
        }
        return new HttpServerErrorException(message, statusCode, statusText, headers, body, charset);
    }

    public static final class InternalServerError extends HttpServerErrorException {
        private InternalServerError(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.INTERNAL_SERVER_ERROR, statusText, headers, body, charset);
        }
    }

    public static final class NotImplemented extends HttpServerErrorException {
        private NotImplemented(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.NOT_IMPLEMENTED, statusText, headers, body, charset);
        }
    }

    public static final class BadGateway extends HttpServerErrorException {
        private BadGateway(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.BAD_GATEWAY, statusText, headers, body, charset);
        }
    }

    public static final class ServiceUnavailable extends HttpServerErrorException {
        private ServiceUnavailable(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.SERVICE_UNAVAILABLE, statusText, headers, body, charset);
        }
    }

    public static final class GatewayTimeout extends HttpServerErrorException {
        private GatewayTimeout(String message, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
            super(message, HttpStatus.GATEWAY_TIMEOUT, statusText, headers, body, charset);
        }
    }
}
