package org.springframework.web.servlet.config.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.cors.CorsConfiguration;

public class CorsRegistry {
    private final Map<String, CorsRegistration> registrations = new LinkedHashMap<>();

    public CorsRegistration addMapping(String pathPattern) {
        CorsRegistration registration = new CorsRegistration(pathPattern);
        registrations.put(pathPattern, registration);
        return registration;
    }

    protected Map<String, CorsConfiguration> getCorsConfigurations() {
        Map<String, CorsConfiguration> configurations = new LinkedHashMap<>();
        registrations.forEach((pattern, registration) -> configurations.put(pattern, registration.getCorsConfiguration()));
        return configurations;
    }
}
