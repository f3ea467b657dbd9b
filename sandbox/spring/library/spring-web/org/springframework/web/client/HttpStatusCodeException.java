package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

public abstract class HttpStatusCodeException extends RestClientResponseException {
    protected HttpStatusCodeException(HttpStatusCode statusCode) {
        this(statusCode, nameOf(statusCode), null, null, null);
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText) {
        this(statusCode, statusText, null, null, null);
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText, byte[] responseBody, Charset responseCharset) {
        this(statusCode, statusText, null, responseBody, responseCharset);
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
        this(statusCode.value() + " " + statusText, statusCode, statusText, responseHeaders, responseBody, responseCharset);
    }

    protected HttpStatusCodeException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
        super(message, statusCode, statusText, responseHeaders, responseBody, responseCharset);
    }

    private static String nameOf(HttpStatusCode statusCode) {
        return statusCode instanceof HttpStatus status ? status.name() : "";
    }
}
