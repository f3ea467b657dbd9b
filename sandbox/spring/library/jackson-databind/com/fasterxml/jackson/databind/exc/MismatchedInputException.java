package com.fasterxml.jackson.databind.exc;

import com.fasterxml.jackson.databind.JsonMappingException;

public class MismatchedInputException extends JsonMappingException {
    public MismatchedInputException(String msg) {
        super(msg);
    }
}
