package com.fasterxml.jackson.databind.exc;

import com.fasterxml.jackson.databind.JsonMappingException;

public class InvalidDefinitionException extends JsonMappingException {
    public InvalidDefinitionException(String msg) {
        super(msg);
    }
}
