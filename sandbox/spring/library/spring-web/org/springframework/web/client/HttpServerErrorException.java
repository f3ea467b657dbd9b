package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;


public class HttpServerErrorException extends HttpStatusCodeException {

    public HttpServerErrorException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset) {
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText, byte[] body, Charset charset) {
    }

    public HttpServerErrorException(HttpStatusCode statusCode, String statusText) {
    }

    public HttpServerErrorException(HttpStatusCode statusCode) {
    }

    public static native HttpServerErrorException create(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset);

    public static native HttpServerErrorException create(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset);

    public static final class InternalServerError extends HttpServerErrorException {

        private InternalServerError() {
        }
    }

    public static final class NotImplemented extends HttpServerErrorException {

        private NotImplemented() {
        }
    }

    public static final class BadGateway extends HttpServerErrorException {

        private BadGateway() {
        }
    }

    public static final class ServiceUnavailable extends HttpServerErrorException {

        private ServiceUnavailable() {
        }
    }

    public static final class GatewayTimeout extends HttpServerErrorException {

        private GatewayTimeout() {
        }
    }
}
