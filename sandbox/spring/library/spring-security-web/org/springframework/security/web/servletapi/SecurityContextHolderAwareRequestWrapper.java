package org.springframework.security.web.servletapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

public class SecurityContextHolderAwareRequestWrapper extends HttpServletRequestWrapper {
    private final String rolePrefix;

    public SecurityContextHolderAwareRequestWrapper(HttpServletRequest request, String rolePrefix) {
        super(request);
        this.rolePrefix = rolePrefix;
    }

    private static Authentication authentication() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        return found instanceof AnonymousAuthenticationToken ? null : found;
    }

    @Override
    public String getRemoteUser() {
        Authentication found = authentication();
        if (found == null || found.getPrincipal() == null) {
            return null;
        }
        return found.getPrincipal() instanceof UserDetails user ? user.getUsername() : found.getName();
    }

    @Override
    public Principal getUserPrincipal() {
        Authentication found = authentication();
        return found == null || found.getPrincipal() == null ? null : found;
    }

    @Override
    public boolean isUserInRole(String role) {
        Authentication found = authentication();
        if (found == null || found.getPrincipal() == null || role == null) {
            return false;
        }
        String wanted = role.startsWith(rolePrefix) ? role : rolePrefix + role;
        for (GrantedAuthority authority : found.getAuthorities()) {
            if (wanted.equals(authority.getAuthority())) {
                return true;
            }
        }
        return false;
    }
}
