package org.springframework.http.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;

/** Its responses can be read more than once. */
public class BufferingClientHttpRequestFactory implements ClientHttpRequestFactory {
    private final ClientHttpRequestFactory requestFactory;

    public BufferingClientHttpRequestFactory(ClientHttpRequestFactory requestFactory) {
        this.requestFactory = requestFactory;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException {
        ClientHttpRequest request = requestFactory.createRequest(uri, httpMethod);
        return new InterceptingClientHttpRequestFactory((u, m) -> request, java.util.List.of((r, body, execution) -> new Buffered(execution.execute(r, body)))).createRequest(uri, httpMethod);
    }

    private static class Buffered implements ClientHttpResponse {
        private final ClientHttpResponse response;
        private byte[] body;

        Buffered(ClientHttpResponse response) {
            this.response = response;
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public int getRawStatusCode() throws IOException {
            return response.getStatusCode().value();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }

        @Override
        public InputStream getBody() throws IOException {
            if (body == null) {
                body = response.getBody().readAllBytes();
            }
            return new ByteArrayInputStream(body);
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
