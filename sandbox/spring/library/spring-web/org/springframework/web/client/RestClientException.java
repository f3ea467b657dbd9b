package org.springframework.web.client;

import org.springframework.core.NestedRuntimeException;


public class RestClientException extends NestedRuntimeException {

    public RestClientException(String msg) {
    }

    public RestClientException(String msg, Throwable ex) {
    }
}
