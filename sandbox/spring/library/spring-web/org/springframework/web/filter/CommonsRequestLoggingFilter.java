package org.springframework.web.filter;

import jakarta.servlet.http.HttpServletRequest;


public class CommonsRequestLoggingFilter extends OncePerRequestFilter {

    public CommonsRequestLoggingFilter() {
    }

    protected native void afterRequest(HttpServletRequest request, String message);

    protected native void beforeRequest(HttpServletRequest request, String message);

    protected native boolean shouldLog(HttpServletRequest request);
}
