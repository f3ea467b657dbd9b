package org.springframework.http.client;

import java.io.IOException;
import org.springframework.http.HttpRequest;


@FunctionalInterface
public interface ClientHttpRequestInterceptor {

    ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException;
}
