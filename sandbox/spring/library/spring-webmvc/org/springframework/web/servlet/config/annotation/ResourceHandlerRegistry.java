package org.springframework.web.servlet.config.annotation;

import jakarta.servlet.ServletContext;
import org.springframework.context.ApplicationContext;


public class ResourceHandlerRegistry {

    public ResourceHandlerRegistry(ApplicationContext applicationContext, ServletContext servletContext) {
    }

    public native ResourceHandlerRegistration addResourceHandler(String... pathPatterns);

    public native boolean hasMappingForPattern(String pathPattern);

    public native ResourceHandlerRegistry setOrder(int order);
}
