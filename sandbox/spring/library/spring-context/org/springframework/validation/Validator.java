package org.springframework.validation;

import java.util.function.BiConsumer;


public interface Validator {

    static native <T> Validator forInstanceOf(Class<T> targetClass, BiConsumer<T, Errors> delegate);

    static native <T> Validator forType(Class<T> targetClass, BiConsumer<T, Errors> delegate);

    boolean supports(Class<?> clazz);

    void validate(Object target, Errors errors);

    default native Errors validateObject(Object target);
}
