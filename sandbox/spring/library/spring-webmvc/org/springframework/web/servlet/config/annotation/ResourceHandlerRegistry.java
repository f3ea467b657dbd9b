package org.springframework.web.servlet.config.annotation;

import java.util.ArrayList;
import java.util.List;

public class ResourceHandlerRegistry {
    private final List<ResourceHandlerRegistration> registrations = new ArrayList<>();

    ResourceHandlerRegistry() {
    }

    public ResourceHandlerRegistration addResourceHandler(String... pathPatterns) {
        ResourceHandlerRegistration registration = new ResourceHandlerRegistration(pathPatterns);
        registrations.add(registration);
        return registration;
    }

    public boolean hasMappingForPattern(String pathPattern) {
        return registrations.stream().anyMatch(r -> List.of(r.getPathPatterns()).contains(pathPattern));
    }

    public native ResourceHandlerRegistry setOrder(int order);
}
