package com.fasterxml.jackson.databind.exc;

public class InvalidFormatException extends MismatchedInputException {
    public InvalidFormatException(String msg) {
        super(msg);
    }
}
