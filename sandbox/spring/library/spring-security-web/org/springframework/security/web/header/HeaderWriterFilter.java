package org.springframework.security.web.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

public class HeaderWriterFilter extends OncePerRequestFilter {
    private final Map<String, String> headers;

    /** Of constant values. The answer gets them when it is complete, where it has none of the name. */
    public HeaderWriterFilter(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException {
        write(request, headers);
        filterChain.doFilter(request, response);
    }

    private static native void write(HttpServletRequest request, Map<String, String> headers);
}
