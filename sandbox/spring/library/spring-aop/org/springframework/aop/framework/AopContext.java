package org.springframework.aop.framework;


public final class AopContext {

    private AopContext() {
    }

    public static native Object currentProxy() throws IllegalStateException;
}
