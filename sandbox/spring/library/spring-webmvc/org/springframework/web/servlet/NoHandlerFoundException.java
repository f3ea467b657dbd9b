package org.springframework.web.servlet;

import jakarta.servlet.ServletException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

public class NoHandlerFoundException extends ServletException implements ErrorResponse {
    private final String httpMethod;
    private final String requestURL;
    private final HttpHeaders requestHeaders;
    private final ProblemDetail body;

    public NoHandlerFoundException(String httpMethod, String requestURL, HttpHeaders headers) {
        super("No endpoint " + httpMethod + " " + requestURL + ".");
        this.httpMethod = httpMethod;
        this.requestURL = requestURL;
        this.requestHeaders = headers;
        this.body = ProblemDetail.forStatusAndDetail(getStatusCode(), getMessage());
    }

    public String getHttpMethod() {
        return httpMethod;
    }

    public String getRequestURL() {
        return requestURL;
    }

    public HttpHeaders getRequestHeaders() {
        return requestHeaders;
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
