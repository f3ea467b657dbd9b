package org.springframework.core;


public abstract class NestedCheckedException extends Exception {

    public NestedCheckedException(String msg) {
    }

    public NestedCheckedException(String msg, Throwable cause) {
    }

    public native boolean contains(Class<?> exType);

    public native Throwable getMostSpecificCause();

    public native Throwable getRootCause();
}
