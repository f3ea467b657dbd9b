package org.springframework.web.method.annotation;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.server.ResponseStatusException;

public class HandlerMethodValidationException extends ResponseStatusException {
    private final List<ParameterValidationResult> results;

    public HandlerMethodValidationException(List<ParameterValidationResult> results, boolean forReturnValue) {
        super(HttpStatusCode.valueOf(forReturnValue ? 500 : 400), "Validation failure");
        this.results = results;
    }

    public List<ParameterValidationResult> getAllValidationResults() {
        return results;
    }

    public List<? extends org.springframework.context.MessageSourceResolvable> getAllErrors() {
        return results.stream().flatMap(result -> result.getResolvableErrors().stream()).toList();
    }
}
