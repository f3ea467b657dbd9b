package org.springframework.web.client;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;


public interface ResponseErrorHandler {

    default void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
    }

    void handleError(ClientHttpResponse response) throws IOException;

    boolean hasError(ClientHttpResponse response) throws IOException;
}
