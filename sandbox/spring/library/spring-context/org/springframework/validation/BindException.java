package org.springframework.validation;

import java.beans.PropertyEditor;
import java.util.List;
import java.util.Map;

public class BindException extends Exception implements BindingResult {
    private final BindingResult bindingResult;

    public BindException(BindingResult bindingResult) {
        this.bindingResult = bindingResult;
    }

    public BindException(Object target, String objectName) {
        this(new BeanPropertyBindingResult(target, objectName));
    }

    public final BindingResult getBindingResult() {
        return bindingResult;
    }

    @Override
    public Object getTarget() {
        return bindingResult.getTarget();
    }

    @Override
    public String getObjectName() {
        return bindingResult.getObjectName();
    }

    @Override
    public Map<String, Object> getModel() {
        return bindingResult.getModel();
    }

    @Override
    public void addError(ObjectError error) {
        bindingResult.addError(error);
    }

    @Override
    public List<ObjectError> getAllErrors() {
        return bindingResult.getAllErrors();
    }

    @Override
    public List<ObjectError> getGlobalErrors() {
        return bindingResult.getGlobalErrors();
    }

    @Override
    public List<FieldError> getFieldErrors() {
        return bindingResult.getFieldErrors();
    }

    @Override
    public Object getRawFieldValue(String field) {
        return bindingResult.getRawFieldValue(field);
    }

    @Override
    public PropertyEditor findEditor(String field, Class<?> valueType) {
        return bindingResult.findEditor(field, valueType);
    }

    @Override
    public String[] resolveMessageCodes(String errorCode) {
        return bindingResult.resolveMessageCodes(errorCode);
    }

    @Override
    public String[] resolveMessageCodes(String errorCode, String field) {
        return bindingResult.resolveMessageCodes(errorCode, field);
    }

    @Override
    public String[] getSuppressedFields() {
        return bindingResult.getSuppressedFields();
    }

    @Override
    public Object getFieldValue(String field) {
        return bindingResult.getFieldValue(field);
    }

    @Override
    public void reject(String errorCode, Object[] errorArgs, String defaultMessage) {
        bindingResult.reject(errorCode, errorArgs, defaultMessage);
    }

    @Override
    public void rejectValue(String field, String errorCode, Object[] errorArgs, String defaultMessage) {
        bindingResult.rejectValue(field, errorCode, errorArgs, defaultMessage);
    }

    @Override
    public String getMessage() {
        return bindingResult.toString();
    }
}
