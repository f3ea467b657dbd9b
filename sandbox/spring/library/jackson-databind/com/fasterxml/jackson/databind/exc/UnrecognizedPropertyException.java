package com.fasterxml.jackson.databind.exc;

public class UnrecognizedPropertyException extends PropertyBindingException {
    public UnrecognizedPropertyException(String msg) {
        super(msg);
    }
}
