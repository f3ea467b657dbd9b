package org.springframework.web.servlet.config.annotation;

import java.util.Arrays;
import org.springframework.web.cors.CorsConfiguration;

public class CorsRegistration {
    private final String pathPattern;
    private final CorsConfiguration config = new CorsConfiguration().applyPermitDefaultValues();

    public CorsRegistration(String pathPattern) {
        this.pathPattern = pathPattern;
    }

    public CorsRegistration allowedOrigins(String... origins) {
        config.setAllowedOrigins(Arrays.asList(origins));
        return this;
    }

    public CorsRegistration allowedOriginPatterns(String... patterns) {
        config.setAllowedOriginPatterns(Arrays.asList(patterns));
        return this;
    }

    public CorsRegistration allowedMethods(String... methods) {
        config.setAllowedMethods(Arrays.asList(methods));
        return this;
    }

    public CorsRegistration allowedHeaders(String... headers) {
        config.setAllowedHeaders(Arrays.asList(headers));
        return this;
    }

    public CorsRegistration exposedHeaders(String... headers) {
        config.setExposedHeaders(Arrays.asList(headers));
        return this;
    }

    public CorsRegistration allowCredentials(boolean allowCredentials) {
        config.setAllowCredentials(allowCredentials);
        return this;
    }

    public CorsRegistration maxAge(long maxAge) {
        config.setMaxAge(maxAge);
        return this;
    }

    protected String getPathPattern() {
        return pathPattern;
    }

    protected CorsConfiguration getCorsConfiguration() {
        return config;
    }
}
