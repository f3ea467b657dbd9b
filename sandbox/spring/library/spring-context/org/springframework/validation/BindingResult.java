package org.springframework.validation;

import java.util.Map;

public interface BindingResult extends Errors {
    String MODEL_KEY_PREFIX = "org.springframework.validation.BindingResult.";

    Object getTarget();

    Map<String, Object> getModel();

    void addError(ObjectError error);
}
