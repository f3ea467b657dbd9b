package org.springframework.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

public class CorsFilter extends OncePerRequestFilter {
    private final CorsConfigurationSource configSource;

    public CorsFilter(CorsConfigurationSource configSource) {
        this.configSource = configSource;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException {
        if (process(configSource.getCorsConfiguration(request), request, response)) {
            filterChain.doFilter(request, response);
        }
    }

    /** False: the answer is made, a preflight's or a refusal. */
    private static native boolean process(CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response);
}
