package org.springframework.web.client;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

public class UnknownContentTypeException extends RestClientException {
    private final MediaType contentType;
    private final HttpStatusCode statusCode;
    private final String statusText;
    private final HttpHeaders responseHeaders;
    private final byte[] responseBody;

    UnknownContentTypeException(String targetType, MediaType contentType, HttpStatusCode statusCode, String statusText, HttpHeaders responseHeaders, byte[] responseBody) {
        super("Could not extract response: no suitable HttpMessageConverter found for response type [" + targetType + "] and content type [" + contentType + "]");
        this.contentType = contentType;
        this.statusCode = statusCode;
        this.statusText = statusText;
        this.responseHeaders = responseHeaders;
        this.responseBody = responseBody;
    }

    public MediaType getContentType() {
        return contentType;
    }

    public HttpStatusCode getStatusCode() {
        return statusCode;
    }

    public String getStatusText() {
        return statusText;
    }

    public HttpHeaders getResponseHeaders() {
        return responseHeaders;
    }

    public byte[] getResponseBody() {
        return responseBody;
    }

    public String getResponseBodyAsString() {
        return new String(responseBody, contentType != null && contentType.getCharset() != null ? contentType.getCharset() : StandardCharsets.UTF_8);
    }
}
