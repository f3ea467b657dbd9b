package org.springframework.web;

import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

public class HttpRequestMethodNotSupportedException extends ServletException implements ErrorResponse {
    private final ProblemDetail body;
    private final String method;
    private final String[] supportedMethods;

    public HttpRequestMethodNotSupportedException(String method) {
        this(method, null);
    }

    public HttpRequestMethodNotSupportedException(String method, Collection<String> supportedMethods) {
        super("Request method '" + method + "' is not supported");
        this.method = method;
        this.supportedMethods = supportedMethods == null ? null : supportedMethods.toArray(new String[0]);
        this.body = ProblemDetail.forStatusAndDetail(getStatusCode(), "Method '" + method + "' is not supported.");
    }

    public String getMethod() {
        return method;
    }

    public String[] getSupportedMethods() {
        return supportedMethods;
    }

    public Set<HttpMethod> getSupportedHttpMethods() {
        if (supportedMethods == null) {
            return null;
        }
        Set<HttpMethod> all = new LinkedHashSet<>();
        for (String supported : supportedMethods) {
            all.add(HttpMethod.valueOf(supported));
        }
        return all;
    }

    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        if (supportedMethods != null && supportedMethods.length > 0) {
            headers.set(HttpHeaders.ALLOW, String.join(", ", supportedMethods));
        }
        return headers;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.METHOD_NOT_ALLOWED;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }
}
