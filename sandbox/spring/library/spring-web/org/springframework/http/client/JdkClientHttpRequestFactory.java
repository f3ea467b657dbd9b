package org.springframework.http.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpMethod;


/** Answers come at once in the sandbox: timeouts have nothing to end. */
public class JdkClientHttpRequestFactory implements ClientHttpRequestFactory {

    public JdkClientHttpRequestFactory() {
    }

    public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException {
        return new SimpleClientHttpRequest(uri, httpMethod, true);
    }

    public void setReadTimeout(Duration readTimeout) {
    }

    public void setReadTimeout(int readTimeout) {
    }
}
