package org.springframework.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public abstract class OncePerRequestFilter extends GenericFilterBean {
    public static final String ALREADY_FILTERED_SUFFIX = ".FILTERED";

    @Override
    public final void doFilter(ServletRequest request, ServletResponse response, FilterChain filterChain) throws ServletException, IOException {
        if (!(request instanceof HttpServletRequest httpRequest) || !(response instanceof HttpServletResponse httpResponse)) {
            throw new ServletException("OncePerRequestFilter only supports HTTP requests");
        }
        String attribute = getAlreadyFilteredAttributeName();
        if (httpRequest.getAttribute(attribute) != null || shouldNotFilter(httpRequest)) {
            filterChain.doFilter(request, response);
            return;
        }
        request.setAttribute(attribute, Boolean.TRUE);
        try {
            doFilterInternal(httpRequest, httpResponse, filterChain);
        } finally {
            request.removeAttribute(attribute);
        }
    }

    protected boolean isAsyncDispatch(HttpServletRequest request) {
        return false;
    }

    protected boolean isAsyncStarted(HttpServletRequest request) {
        return false;
    }

    protected String getAlreadyFilteredAttributeName() {
        String name = getFilterName();
        return (name == null ? getClass().getName() : name) + ALREADY_FILTERED_SUFFIX;
    }

    protected boolean shouldNotFilter(HttpServletRequest request) throws ServletException {
        return false;
    }

    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    protected abstract void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException;
}
