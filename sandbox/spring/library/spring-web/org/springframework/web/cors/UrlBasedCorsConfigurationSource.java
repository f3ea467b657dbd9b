package org.springframework.web.cors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

public class UrlBasedCorsConfigurationSource implements CorsConfigurationSource {
    private final Map<String, CorsConfiguration> corsConfigurations = new LinkedHashMap<>();

    public void registerCorsConfiguration(String pattern, CorsConfiguration config) {
        corsConfigurations.put(pattern, config);
    }

    public void setCorsConfigurations(Map<String, CorsConfiguration> configurations) {
        corsConfigurations.clear();
        corsConfigurations.putAll(configurations);
    }

    public Map<String, CorsConfiguration> getCorsConfigurations() {
        return corsConfigurations;
    }

    @Override
    public native CorsConfiguration getCorsConfiguration(HttpServletRequest request);
}
