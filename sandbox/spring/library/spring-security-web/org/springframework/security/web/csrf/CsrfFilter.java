package org.springframework.security.web.csrf;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

public final class CsrfFilter extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "TRACE", "OPTIONS");
    private final CsrfTokenRepository repository;
    private final CsrfTokenRequestHandler requestHandler;
    private final RequestMatcher guarded;
    private final AccessDeniedHandler accessDeniedHandler;

    /** As HttpSecurity makes it. */
    public CsrfFilter(CsrfTokenRepository repository, CsrfTokenRequestHandler requestHandler, RequestMatcher guarded, AccessDeniedHandler accessDeniedHandler) {
        this.repository = repository;
        this.requestHandler = requestHandler;
        this.guarded = guarded;
        this.accessDeniedHandler = accessDeniedHandler;
    }

    /** Requests that change nothing are not asked for a token. */
    public static boolean isHarmless(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException {
        DeferredCsrfToken deferred = repository.loadDeferredToken(request, response);
        request.setAttribute(DeferredCsrfToken.class.getName(), deferred);
        requestHandler.handle(request, response, deferred::get);
        if (!guarded.matches(request)) {
            filterChain.doFilter(request, response);
            return;
        }
        CsrfToken expected = deferred.get();
        String actual = requestHandler.resolveCsrfTokenValue(request, expected);
        if (expected.getToken().equals(actual)) {
            filterChain.doFilter(request, response);
            return;
        }
        accessDeniedHandler.handle(request, response, deferred.isGenerated() ? new MissingCsrfTokenException(actual) : new InvalidCsrfTokenException(expected, actual));
    }
}
