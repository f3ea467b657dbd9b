package org.springframework.http.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

final class SimpleClientHttpResponse implements ClientHttpResponse {
    private final int status;
    private final HttpHeaders headers = new HttpHeaders();
    private final InputStream body;

    SimpleClientHttpResponse(int status, String[] headers, byte[] body) {
        this.status = status;
        for (int i = 0; i < headers.length; i += 2) {
            this.headers.add(headers[i], headers[i + 1]);
        }
        this.body = new ByteArrayInputStream(body);
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(status);
    }

    @Override
    public int getRawStatusCode() {
        return status;
    }

    /** Tomcat sends none. */
    @Override
    public String getStatusText() {
        return "";
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public InputStream getBody() {
        return body;
    }

    @Override
    public void close() {
    }
}
