package org.springframework.web;

import java.net.URI;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

public class ErrorResponseException extends NestedRuntimeException implements ErrorResponse {
    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final ProblemDetail body;

    public ErrorResponseException(HttpStatusCode status, ProblemDetail body, Throwable cause, String messageDetailCode, Object[] messageDetailArguments) {
        super(null, cause);
        this.status = status;
        this.body = body;
    }

    public ErrorResponseException(HttpStatusCode status, ProblemDetail body, Throwable cause) {
        this(status, body, cause, null, null);
    }

    public ErrorResponseException(HttpStatusCode status, Throwable cause) {
        this(status, ProblemDetail.forStatus(status), cause, null, null);
    }

    public ErrorResponseException(HttpStatusCode status) {
        this(status, null);
    }

    public final ProblemDetail getBody() {
        return body;
    }

    public native Object[] getDetailMessageArguments();

    public native String getDetailMessageCode();

    public HttpHeaders getHeaders() {
        return headers;
    }

    public String getMessage() {
        return status + (!headers.isEmpty() ? ", headers=" + headers : "") + ", " + body;
    }

    public HttpStatusCode getStatusCode() {
        return status;
    }

    public void setDetail(String detail) {
        body.setDetail(detail);
    }

    public void setInstance(URI instance) {
        body.setInstance(instance);
    }

    public void setTitle(String title) {
        body.setTitle(title);
    }

    public void setType(URI type) {
        body.setType(type);
    }
}
