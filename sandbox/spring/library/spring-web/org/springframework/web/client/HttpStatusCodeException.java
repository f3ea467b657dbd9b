package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;


public abstract class HttpStatusCodeException extends RestClientResponseException {

    protected HttpStatusCodeException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText, byte[] responseBody, Charset responseCharset) {
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode) {
    }

    protected HttpStatusCodeException(HttpStatusCode statusCode, String statusText) {
    }
}
