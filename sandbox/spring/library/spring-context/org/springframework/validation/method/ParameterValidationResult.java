package org.springframework.validation.method;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;

public class ParameterValidationResult {
    private final MethodParameter methodParameter;
    private final Object argument;
    private final List<MessageSourceResolvable> resolvableErrors;

    public ParameterValidationResult(MethodParameter methodParameter, Object argument, List<MessageSourceResolvable> resolvableErrors) {
        this.methodParameter = methodParameter;
        this.argument = argument;
        this.resolvableErrors = resolvableErrors;
    }

    public MethodParameter getMethodParameter() {
        return methodParameter;
    }

    public Object getArgument() {
        return argument;
    }

    public List<MessageSourceResolvable> getResolvableErrors() {
        return resolvableErrors;
    }
}
