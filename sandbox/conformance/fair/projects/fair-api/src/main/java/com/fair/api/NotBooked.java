package com.fair.api;

public class NotBooked extends Exception {
    private final int code;

    public NotBooked(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
