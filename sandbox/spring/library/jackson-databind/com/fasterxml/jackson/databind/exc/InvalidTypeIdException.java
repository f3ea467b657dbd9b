package com.fasterxml.jackson.databind.exc;

public class InvalidTypeIdException extends MismatchedInputException {
    public InvalidTypeIdException(String msg) {
        super(msg);
    }
}
