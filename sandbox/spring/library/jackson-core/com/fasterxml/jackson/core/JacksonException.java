package com.fasterxml.jackson.core;

import java.io.IOException;

public abstract class JacksonException extends IOException {
    protected JacksonException(String msg) {
        super(msg);
    }

    protected JacksonException(String msg, Throwable rootCause) {
        super(msg, rootCause);
    }
}
