package com.fasterxml.jackson.core.io;

import com.fasterxml.jackson.core.JsonParseException;

public class JsonEOFException extends JsonParseException {
    public JsonEOFException(String msg) {
        super(msg);
    }
}
