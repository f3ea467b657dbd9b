package org.springframework.validation;

import java.util.List;
import java.util.stream.Stream;

public interface Errors {
    String NESTED_PATH_SEPARATOR = ".";

    String getObjectName();

    default void setNestedPath(String nestedPath) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not support nested paths");
    }

    default String getNestedPath() {
        return "";
    }

    default void pushNestedPath(String subPath) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not support nested paths");
    }

    default void popNestedPath() throws IllegalStateException {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not support nested paths");
    }

    default void addAllErrors(Errors errors) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " does not support addAllErrors");
    }

    default Class<?> getFieldType(String field) {
        Object value = getFieldValue(field);
        return value != null ? value.getClass() : null;
    }

    void reject(String errorCode, Object[] errorArgs, String defaultMessage);

    void rejectValue(String field, String errorCode, Object[] errorArgs, String defaultMessage);

    List<ObjectError> getGlobalErrors();

    List<FieldError> getFieldErrors();

    Object getFieldValue(String field);

    default void reject(String errorCode) {
        reject(errorCode, null, null);
    }

    default void reject(String errorCode, String defaultMessage) {
        reject(errorCode, null, defaultMessage);
    }

    default void rejectValue(String field, String errorCode) {
        rejectValue(field, errorCode, null, null);
    }

    default void rejectValue(String field, String errorCode, String defaultMessage) {
        rejectValue(field, errorCode, null, defaultMessage);
    }

    default boolean hasErrors() {
        return !getAllErrors().isEmpty();
    }

    default int getErrorCount() {
        return getAllErrors().size();
    }

    default List<ObjectError> getAllErrors() {
        return Stream.concat(getGlobalErrors().stream(), getFieldErrors().stream()).toList();
    }

    default boolean hasGlobalErrors() {
        return !getGlobalErrors().isEmpty();
    }

    default int getGlobalErrorCount() {
        return getGlobalErrors().size();
    }

    default ObjectError getGlobalError() {
        return getGlobalErrors().stream().findFirst().orElse(null);
    }

    default boolean hasFieldErrors() {
        return !getFieldErrors().isEmpty();
    }

    default int getFieldErrorCount() {
        return getFieldErrors().size();
    }

    default FieldError getFieldError() {
        return getFieldErrors().stream().findFirst().orElse(null);
    }

    default boolean hasFieldErrors(String field) {
        return !getFieldErrors(field).isEmpty();
    }

    default int getFieldErrorCount(String field) {
        return getFieldErrors(field).size();
    }

    default List<FieldError> getFieldErrors(String field) {
        return getFieldErrors().stream().filter(error -> field.equals(error.getField())).toList();
    }

    default FieldError getFieldError(String field) {
        return getFieldErrors(field).stream().findFirst().orElse(null);
    }
}
