package org.springframework.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class BeanPropertyBindingResult implements BindingResult {
    private final Object target;
    private final String objectName;
    private final List<ObjectError> errors = new ArrayList<>();

    public BeanPropertyBindingResult(Object target, String objectName) {
        this.target = target;
        this.objectName = objectName;
    }

    @Override
    public final Object getTarget() {
        return target;
    }

    @Override
    public String getObjectName() {
        return objectName;
    }

    @Override
    public Map<String, Object> getModel() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(objectName, target);
        model.put(MODEL_KEY_PREFIX + objectName, this);
        return model;
    }

    @Override
    public void addError(ObjectError error) {
        errors.add(error);
    }

    @Override
    public List<ObjectError> getAllErrors() {
        return errors;
    }

    @Override
    public List<ObjectError> getGlobalErrors() {
        return errors.stream().filter(error -> !(error instanceof FieldError)).toList();
    }

    @Override
    public List<FieldError> getFieldErrors() {
        List<FieldError> found = new ArrayList<>();
        for (ObjectError error : errors) {
            if (error instanceof FieldError fieldError) {
                found.add(fieldError);
            }
        }
        return found;
    }

    @Override
    public native Object getFieldValue(String field);

    @Override
    public void reject(String errorCode, Object[] errorArgs, String defaultMessage) {
        addError(new ObjectError(objectName, new String[] {errorCode + "." + objectName, errorCode}, errorArgs, defaultMessage));
    }

    @Override
    public void rejectValue(String field, String errorCode, Object[] errorArgs, String defaultMessage) {
        String[] codes = {errorCode + "." + objectName + "." + field, errorCode + "." + field, errorCode};
        addError(new FieldError(objectName, field, getFieldValue(field), false, codes, errorArgs, defaultMessage));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName()).append(": ").append(errors.size()).append(" errors");
        for (ObjectError error : errors) {
            text.append('\n').append(error);
        }
        return text.toString();
    }
}
