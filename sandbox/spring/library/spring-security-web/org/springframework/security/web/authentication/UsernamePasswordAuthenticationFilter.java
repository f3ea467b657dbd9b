package org.springframework.security.web.authentication;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.GenericFilterBean;

public class UsernamePasswordAuthenticationFilter extends GenericFilterBean {
    private final AuthenticationManager authenticationManager;
    private final RequestMatcher matcher;
    private final SecurityContextRepository contexts;
    private final AuthenticationSuccessHandler successHandler;
    private final AuthenticationFailureHandler failureHandler;
    private final String usernameParameter;
    private final String passwordParameter;
    private final CsrfTokenRepository tokens;

    /** As formLogin makes it. */
    public UsernamePasswordAuthenticationFilter(AuthenticationManager authenticationManager, RequestMatcher matcher, SecurityContextRepository contexts, AuthenticationSuccessHandler successHandler, AuthenticationFailureHandler failureHandler, String usernameParameter, String passwordParameter, CsrfTokenRepository tokens) {
        this.authenticationManager = authenticationManager;
        this.matcher = matcher;
        this.contexts = contexts;
        this.successHandler = successHandler;
        this.failureHandler = failureHandler;
        this.usernameParameter = usernameParameter;
        this.passwordParameter = passwordParameter;
        this.tokens = tokens;
    }

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        if (!matcher.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            String username = request.getParameter(usernameParameter);
            String password = request.getParameter(passwordParameter);
            UsernamePasswordAuthenticationToken sent = UsernamePasswordAuthenticationToken.unauthenticated(username == null ? "" : username.trim(), password == null ? "" : password);
            sent.setDetails(new WebAuthenticationDetails(request));
            Authentication done = authenticationManager.authenticate(sent);
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            if (tokens != null && tokens.loadToken(request) != null) {
                tokens.saveToken(null, request, response);
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(done);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            successHandler.onAuthenticationSuccess(request, response, done);
        } catch (AuthenticationException e) {
            SecurityContextHolder.clearContext();
            failureHandler.onAuthenticationFailure(request, response, e);
        }
    }
}
