package org.springframework.http.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A request to a port of the sandbox. */
final class SimpleClientHttpRequest implements ClientHttpRequest {
    private final URI uri;
    private final HttpMethod method;
    private final boolean ofJdk;
    private final HttpHeaders headers = new HttpHeaders();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    SimpleClientHttpRequest(URI uri, HttpMethod method, boolean ofJdk) {
        this.uri = uri;
        this.method = method;
        this.ofJdk = ofJdk;
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
        if (!ofJdk && method.equals(HttpMethod.PATCH)) {
            throw new ProtocolException("Invalid HTTP method: PATCH");
        }
        List<String> sent = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> {
            sent.add(name);
            sent.add(value);
        }));
        Object[] answer = exchange(method.name(), uri.toString(), sent.toArray(new String[0]), body.toByteArray(), ofJdk);
        return new SimpleClientHttpResponse((Integer) answer[0], (String[]) answer[1], (byte[]) answer[2]);
    }

    /** Status, names and values of the headers in turn, body. */
    private static native Object[] exchange(String method, String url, String[] headers, byte[] body, boolean ofJdk) throws IOException;
}
