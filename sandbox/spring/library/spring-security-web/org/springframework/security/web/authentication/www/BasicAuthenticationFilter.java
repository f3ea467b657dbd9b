package org.springframework.security.web.authentication.www;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

public class BasicAuthenticationFilter extends OncePerRequestFilter {
    private final AuthenticationManager authenticationManager;
    private final AuthenticationEntryPoint authenticationEntryPoint;
    private SecurityContextRepository securityContextRepository = new RequestAttributeSecurityContextRepository();

    public BasicAuthenticationFilter(AuthenticationManager authenticationManager, AuthenticationEntryPoint authenticationEntryPoint) {
        this.authenticationManager = authenticationManager;
        this.authenticationEntryPoint = authenticationEntryPoint;
    }

    public void setSecurityContextRepository(SecurityContextRepository securityContextRepository) {
        this.securityContextRepository = securityContextRepository;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            UsernamePasswordAuthenticationToken sent = sentWith(request);
            if (sent != null && isNeeded(sent.getName())) {
                Authentication done = authenticationManager.authenticate(sent);
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(done);
                SecurityContextHolder.setContext(context);
                securityContextRepository.saveContext(context, request, response);
            }
        } catch (AuthenticationException e) {
            SecurityContextHolder.clearContext();
            authenticationEntryPoint.commence(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private static UsernamePasswordAuthenticationToken sentWith(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.trim().toLowerCase().startsWith("basic")) {
            return null;
        }
        String encoded = header.trim();
        if (encoded.equalsIgnoreCase("Basic")) {
            throw new BadCredentialsException("Empty basic authentication token");
        }
        String token;
        try {
            token = new String(Base64.getDecoder().decode(encoded.substring(6).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadCredentialsException("Failed to decode basic authentication token");
        }
        int colon = token.indexOf(":");
        if (colon == -1) {
            throw new BadCredentialsException("Invalid basic authentication token");
        }
        UsernamePasswordAuthenticationToken made = UsernamePasswordAuthenticationToken.unauthenticated(token.substring(0, colon), token.substring(colon + 1));
        made.setDetails(new WebAuthenticationDetails(request));
        return made;
    }

    private static boolean isNeeded(String username) {
        Authentication existing = SecurityContextHolder.getContext().getAuthentication();
        if (existing == null || !existing.getName().equals(username) || !existing.isAuthenticated()) {
            return true;
        }
        return existing instanceof AnonymousAuthenticationToken;
    }
}
