package com.fasterxml.jackson.core;

import com.fasterxml.jackson.core.exc.StreamReadException;

public class JsonParseException extends StreamReadException {
    public JsonParseException(String msg) {
        super(msg);
    }
}
