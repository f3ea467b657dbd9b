package org.springframework.web.bind;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;

public class MethodArgumentNotValidException extends BindException implements ErrorResponse {
    private final MethodParameter parameter;
    private final ProblemDetail body = ProblemDetail.forStatusAndDetail(getStatusCode(), "Invalid request content.");

    public MethodArgumentNotValidException(MethodParameter parameter, BindingResult bindingResult) {
        super(bindingResult);
        this.parameter = parameter;
    }

    public final MethodParameter getParameter() {
        return parameter;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }

    @Override
    public String getMessage() {
        List<ObjectError> errors = getAllErrors();
        StringBuilder text = new StringBuilder("Validation failed for argument [").append(parameter.getParameterIndex()).append("] in ").append(parameter.getExecutable().toGenericString());
        if (errors.size() > 1) {
            text.append(" with ").append(errors.size()).append(" errors");
        }
        text.append(": ");
        for (ObjectError error : errors) {
            text.append('[').append(error).append("] ");
        }
        return text.toString();
    }
}
