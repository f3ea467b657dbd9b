package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;


public class HttpClientErrorException extends HttpStatusCodeException {

    public HttpClientErrorException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset responseCharset) {
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset responseCharset) {
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText, byte[] body, Charset responseCharset) {
    }

    public HttpClientErrorException(HttpStatusCode statusCode, String statusText) {
    }

    public HttpClientErrorException(HttpStatusCode statusCode) {
    }

    public static native HttpClientErrorException create(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset);

    public static native HttpClientErrorException create(HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] body, Charset charset);

    public static final class BadRequest extends HttpClientErrorException {

        private BadRequest() {
        }
    }

    public static final class Unauthorized extends HttpClientErrorException {

        private Unauthorized() {
        }
    }

    public static final class Forbidden extends HttpClientErrorException {

        private Forbidden() {
        }
    }

    public static final class NotFound extends HttpClientErrorException {

        private NotFound() {
        }
    }

    public static final class MethodNotAllowed extends HttpClientErrorException {

        private MethodNotAllowed() {
        }
    }

    public static final class NotAcceptable extends HttpClientErrorException {

        private NotAcceptable() {
        }
    }

    public static final class Conflict extends HttpClientErrorException {

        private Conflict() {
        }
    }

    public static final class Gone extends HttpClientErrorException {

        private Gone() {
        }
    }

    public static final class UnsupportedMediaType extends HttpClientErrorException {

        private UnsupportedMediaType() {
        }
    }

    public static final class TooManyRequests extends HttpClientErrorException {

        private TooManyRequests() {
        }
    }

    public static final class UnprocessableEntity extends HttpClientErrorException {

        private UnprocessableEntity() {
        }
    }
}
