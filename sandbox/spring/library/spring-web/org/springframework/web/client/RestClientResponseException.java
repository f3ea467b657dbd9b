package org.springframework.web.client;

import java.nio.charset.Charset;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;


public class RestClientResponseException extends RestClientException {

    public RestClientResponseException(String message, int statusCode, String statusText, HttpHeaders headers, byte[] responseBody, Charset responseCharset) {
    }

    public RestClientResponseException(String message, HttpStatusCode statusCode, String statusText, HttpHeaders headers, byte[] responseBody, Charset responseCharset) {
    }

    @Deprecated
    public native int getRawStatusCode();

    public native <E> E getResponseBodyAs(Class<E> targetType);

    public native <E> E getResponseBodyAs(ParameterizedTypeReference<E> targetType);

    public native byte[] getResponseBodyAsByteArray();

    public native String getResponseBodyAsString();

    public native String getResponseBodyAsString(Charset fallbackCharset);

    public native HttpHeaders getResponseHeaders();

    public native HttpStatusCode getStatusCode();

    public native String getStatusText();

    public native void setBodyConvertFunction(Function<ResolvableType, ?> bodyConvertFunction);
}
