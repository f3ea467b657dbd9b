package org.springframework.web.client;

import java.nio.charset.Charset;
import org.springframework.http.HttpHeaders;


public class UnknownHttpStatusCodeException extends RestClientResponseException {

    public UnknownHttpStatusCodeException(int rawStatusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
    }

    public UnknownHttpStatusCodeException(String message, int rawStatusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody, Charset responseCharset) {
    }
}
