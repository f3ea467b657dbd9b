package org.springframework.http.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;

public class InterceptingClientHttpRequestFactory implements ClientHttpRequestFactory {
    private final ClientHttpRequestFactory requestFactory;
    private final List<ClientHttpRequestInterceptor> interceptors;

    public InterceptingClientHttpRequestFactory(ClientHttpRequestFactory requestFactory, List<ClientHttpRequestInterceptor> interceptors) {
        this.requestFactory = requestFactory;
        this.interceptors = interceptors == null ? List.of() : interceptors;
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException {
        return new Request(uri, httpMethod);
    }

    private class Request implements ClientHttpRequest {
        private final URI uri;
        private final HttpMethod method;
        private final HttpHeaders headers = new HttpHeaders();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Request(URI uri, HttpMethod method) {
            this.uri = uri;
            this.method = method;
        }

        @Override
        public HttpMethod getMethod() {
            return method;
        }

        @Override
        public URI getURI() {
            return uri;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public ClientHttpResponse execute() throws IOException {
            return new Execution().execute(this, body.toByteArray());
        }
    }

    private class Execution implements ClientHttpRequestExecution {
        private final Iterator<ClientHttpRequestInterceptor> rest = interceptors.iterator();

        @Override
        public ClientHttpResponse execute(HttpRequest request, byte[] body) throws IOException {
            if (rest.hasNext()) {
                return rest.next().intercept(request, body, this);
            }
            ClientHttpRequest made = requestFactory.createRequest(request.getURI(), request.getMethod());
            request.getHeaders().forEach((name, values) -> made.getHeaders().addAll(name, values));
            if (body.length > 0) {
                made.getBody().write(body);
            }
            return made.execute();
        }
    }
}
