package org.springframework.validation;

import java.beans.PropertyEditor;
import java.util.Map;

public interface BindingResult extends Errors {
    String MODEL_KEY_PREFIX = "org.springframework.validation.BindingResult.";

    Object getTarget();

    Map<String, Object> getModel();

    Object getRawFieldValue(String field);

    PropertyEditor findEditor(String field, Class<?> valueType);

    String[] resolveMessageCodes(String errorCode);

    String[] resolveMessageCodes(String errorCode, String field);

    void addError(ObjectError error);

    default void recordFieldValue(String field, Class<?> type, Object value) {
    }

    default void recordSuppressedField(String field) {
    }

    default String[] getSuppressedFields() {
        return new String[0];
    }
}
