package org.springframework.web.servlet.config.annotation;

import jakarta.servlet.ServletContext;


public class DefaultServletHandlerConfigurer {

    public DefaultServletHandlerConfigurer(ServletContext servletContext) {
    }

    public native void enable();

    public native void enable(String defaultServletName);
}
