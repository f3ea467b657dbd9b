package org.springframework.web.client;

import java.io.IOException;
import org.springframework.http.client.ClientHttpRequest;


@FunctionalInterface
public interface RequestCallback {

    void doWithRequest(ClientHttpRequest request) throws IOException;
}
