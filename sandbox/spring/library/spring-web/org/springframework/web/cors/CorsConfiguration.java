package org.springframework.web.cors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

public class CorsConfiguration {
    public static final String ALL = "*";

    /** Known by identity: what was not asked for gives way to patterns. */
    private static final List<String> PERMIT_ALL = List.of(ALL);
    private List<String> allowedOrigins;
    private List<String> allowedOriginPatterns;
    private List<String> allowedMethods;
    private List<String> allowedHeaders;
    private List<String> exposedHeaders;
    private Boolean allowCredentials;
    private Long maxAge;

    public CorsConfiguration() {
    }

    public CorsConfiguration(CorsConfiguration other) {
        this.allowedOrigins = other.allowedOrigins;
        this.allowedOriginPatterns = other.allowedOriginPatterns;
        this.allowedMethods = other.allowedMethods;
        this.allowedHeaders = other.allowedHeaders;
        this.exposedHeaders = other.exposedHeaders;
        this.allowCredentials = other.allowCredentials;
        this.maxAge = other.maxAge;
    }

    public List<String> getAllowedOrigins() {
        return allowedOrigins;
    }

    public void setAllowedOrigins(List<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    public List<String> getAllowedOriginPatterns() {
        return allowedOriginPatterns;
    }

    public CorsConfiguration setAllowedOriginPatterns(List<String> allowedOriginPatterns) {
        this.allowedOriginPatterns = allowedOriginPatterns;
        if (allowedOrigins == PERMIT_ALL) {
            allowedOrigins = null;
        }
        return this;
    }

    public List<String> getAllowedMethods() {
        return allowedMethods;
    }

    public void setAllowedMethods(List<String> allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    public List<String> getAllowedHeaders() {
        return allowedHeaders;
    }

    public void setAllowedHeaders(List<String> allowedHeaders) {
        this.allowedHeaders = allowedHeaders;
    }

    public List<String> getExposedHeaders() {
        return exposedHeaders;
    }

    public void setExposedHeaders(List<String> exposedHeaders) {
        this.exposedHeaders = exposedHeaders;
    }

    public Boolean getAllowCredentials() {
        return allowCredentials;
    }

    public void setAllowCredentials(Boolean allowCredentials) {
        this.allowCredentials = allowCredentials;
    }

    public Long getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Long maxAge) {
        this.maxAge = maxAge;
    }

    public void addAllowedOrigin(String value) {
        allowedOrigins = with(allowedOrigins, value);
    }

    public void addAllowedOriginPattern(String value) {
        if (allowedOrigins == PERMIT_ALL) {
            allowedOrigins = null;
        }
        allowedOriginPatterns = with(allowedOriginPatterns, value);
    }

    public void addAllowedMethod(String value) {
        allowedMethods = with(allowedMethods, value);
    }

    public void addAllowedHeader(String value) {
        allowedHeaders = with(allowedHeaders, value);
    }

    public void addExposedHeader(String value) {
        exposedHeaders = with(exposedHeaders, value);
    }

    public void addAllowedMethod(HttpMethod method) {
        addAllowedMethod(method.name());
    }

    public void setMaxAge(Duration maxAge) {
        this.maxAge = maxAge.getSeconds();
    }

    public CorsConfiguration applyPermitDefaultValues() {
        if (allowedOrigins == null && allowedOriginPatterns == null) {
            allowedOrigins = PERMIT_ALL;
        }
        if (allowedMethods == null) {
            allowedMethods = List.of("GET", "HEAD", "POST");
        }
        if (allowedHeaders == null) {
            allowedHeaders = List.of(ALL);
        }
        if (maxAge == null) {
            maxAge = 1800L;
        }
        return this;
    }

    private static List<String> with(List<String> values, String value) {
        List<String> all = new ArrayList<>(values == null ? List.of() : values);
        all.add(value);
        return all;
    }
}
