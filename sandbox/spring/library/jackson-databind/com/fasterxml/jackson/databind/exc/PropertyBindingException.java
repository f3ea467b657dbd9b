package com.fasterxml.jackson.databind.exc;

public class PropertyBindingException extends MismatchedInputException {
    public PropertyBindingException(String msg) {
        super(msg);
    }
}
