package org.springframework.web.multipart.support;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

public class MissingServletRequestPartException extends jakarta.servlet.ServletException implements ErrorResponse {
    private final ProblemDetail body = ProblemDetail.forStatus(getStatusCode());
    private final String requestPartName;

    public MissingServletRequestPartException(String requestPartName) {
        super("Required part '" + requestPartName + "' is not present.");
        this.requestPartName = requestPartName;
        body.setDetail(getMessage());
    }

    public String getRequestPartName() {
        return requestPartName;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }
}
