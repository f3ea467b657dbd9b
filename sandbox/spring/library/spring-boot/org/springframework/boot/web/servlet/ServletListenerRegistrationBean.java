package org.springframework.boot.web.servlet;

import jakarta.servlet.ServletContext;
import java.util.Set;


public class ServletListenerRegistrationBean<T> extends RegistrationBean {

    public ServletListenerRegistrationBean() {
    }

    protected native String getDescription();

    public native T getListener();

    public static native Set<Class<?>> getSupportedTypes();

    protected native void register(String description, ServletContext servletContext);

    public native void setListener(T listener);
}
