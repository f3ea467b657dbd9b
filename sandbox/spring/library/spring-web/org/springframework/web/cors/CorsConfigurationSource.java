package org.springframework.web.cors;

import jakarta.servlet.http.HttpServletRequest;


public interface CorsConfigurationSource {

    CorsConfiguration getCorsConfiguration(HttpServletRequest request);
}
