package org.springframework.web.client;

import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;


@FunctionalInterface
public interface ResponseExtractor<T> {

    T extractData(ClientHttpResponse response) throws IOException;
}
