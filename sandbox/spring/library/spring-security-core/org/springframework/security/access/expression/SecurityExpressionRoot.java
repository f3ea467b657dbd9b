package org.springframework.security.access.expression;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** What expressions of method security see. */
public class SecurityExpressionRoot {
    public final boolean permitAll = true;
    public final boolean denyAll = false;
    private final Authentication authentication;
    private Object returnObject;
    private Object filterObject;
    private RoleHierarchy roleHierarchy;

    public SecurityExpressionRoot(Authentication authentication) {
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("An Authentication object was not found in the SecurityContext");
        }
        this.authentication = authentication;
    }

    public final Authentication getAuthentication() {
        return authentication;
    }

    public Object getPrincipal() {
        return authentication.getPrincipal();
    }

    public void setReturnObject(Object returnObject) {
        this.returnObject = returnObject;
    }

    public Object getReturnObject() {
        return returnObject;
    }

    public void setFilterObject(Object filterObject) {
        this.filterObject = filterObject;
    }

    public Object getFilterObject() {
        return filterObject;
    }

    public void setRoleHierarchy(RoleHierarchy roleHierarchy) {
        this.roleHierarchy = roleHierarchy;
    }

    public final boolean hasAuthority(String authority) {
        return hasAnyAuthority(authority);
    }

    public final boolean hasAnyAuthority(String... authorities) {
        for (GrantedAuthority granted : roleHierarchy == null ? authentication.getAuthorities() : roleHierarchy.getReachableGrantedAuthorities(authentication.getAuthorities())) {
            for (String authority : authorities) {
                if (authority.equals(granted.getAuthority())) {
                    return true;
                }
            }
        }
        return false;
    }

    public final boolean hasRole(String role) {
        return hasAnyRole(role);
    }

    public final boolean hasAnyRole(String... roles) {
        String[] authorities = new String[roles.length];
        for (int i = 0; i < roles.length; i++) {
            authorities[i] = roles[i].startsWith("ROLE_") ? roles[i] : "ROLE_" + roles[i];
        }
        return hasAnyAuthority(authorities);
    }

    public final boolean permitAll() {
        return true;
    }

    public final boolean denyAll() {
        return false;
    }

    public final boolean isAnonymous() {
        return authentication instanceof AnonymousAuthenticationToken;
    }

    public final boolean isAuthenticated() {
        return authentication.isAuthenticated() && !isAnonymous();
    }

    public final boolean isRememberMe() {
        return false;
    }

    public final boolean isFullyAuthenticated() {
        return isAuthenticated();
    }
}
