package org.springframework.web.servlet.resource;

import jakarta.servlet.ServletException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

public class NoResourceFoundException extends ServletException implements ErrorResponse {
    private final HttpMethod httpMethod;
    private final String resourcePath;
    private final ProblemDetail body;

    public NoResourceFoundException(HttpMethod httpMethod, String resourcePath) {
        super("No static resource " + resourcePath + ".");
        this.httpMethod = httpMethod;
        this.resourcePath = resourcePath;
        this.body = ProblemDetail.forStatusAndDetail(getStatusCode(), getMessage());
    }

    public HttpMethod getHttpMethod() {
        return httpMethod;
    }

    public String getResourcePath() {
        return resourcePath;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.NOT_FOUND;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }
}
