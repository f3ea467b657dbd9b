package org.springframework.web;

import jakarta.servlet.ServletException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

public abstract class HttpMediaTypeException extends ServletException implements ErrorResponse {
    private final List<MediaType> supportedMediaTypes;
    private final ProblemDetail body;

    protected HttpMediaTypeException(String message, String detail, List<MediaType> supportedMediaTypes) {
        super(message);
        this.supportedMediaTypes = supportedMediaTypes;
        this.body = ProblemDetail.forStatusAndDetail(getStatusCode(), detail);
    }

    public List<MediaType> getSupportedMediaTypes() {
        return supportedMediaTypes;
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        if (!supportedMediaTypes.isEmpty()) {
            headers.setAccept(supportedMediaTypes);
        }
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }
}
