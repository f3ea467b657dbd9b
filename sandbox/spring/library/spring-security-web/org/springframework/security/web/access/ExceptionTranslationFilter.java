package org.springframework.security.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.GenericFilterBean;

public class ExceptionTranslationFilter extends GenericFilterBean {
    private final AuthenticationEntryPoint entryPoint;
    private final RequestCache requestCache;
    private AccessDeniedHandler accessDeniedHandler = new AccessDeniedHandlerImpl();

    public ExceptionTranslationFilter(AuthenticationEntryPoint authenticationEntryPoint, RequestCache requestCache) {
        this.entryPoint = authenticationEntryPoint;
        this.requestCache = requestCache;
    }

    public void setAccessDeniedHandler(AccessDeniedHandler accessDeniedHandler) {
        this.accessDeniedHandler = accessDeniedHandler;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            handle((HttpServletRequest) request, (HttpServletResponse) response, e);
        }
    }

    private void handle(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException, ServletException {
        AuthenticationException failure = null;
        AccessDeniedException denied = null;
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (failure == null && e instanceof AuthenticationException found) {
                failure = found;
            }
            if (denied == null && e instanceof AccessDeniedException found) {
                denied = found;
            }
        }
        if (failure != null) {
            start(request, response, failure);
            return;
        }
        if (denied == null) {
            if (thrown instanceof ServletException e) {
                throw e;
            }
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            throw new RuntimeException(thrown);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            start(request, response, new InsufficientAuthenticationException("Full authentication is required to access this resource", denied));
        } else {
            accessDeniedHandler.handle(request, response, denied);
        }
    }

    private void start(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException, ServletException {
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        requestCache.saveRequest(request, response);
        entryPoint.commence(request, response, reason);
    }
}
