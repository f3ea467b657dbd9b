package org.springframework.security.authentication;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

public abstract class AbstractAuthenticationToken implements Authentication, CredentialsContainer {
    private final Collection<GrantedAuthority> authorities;
    private Object details;
    private boolean authenticated = false;

    public AbstractAuthenticationToken(Collection<? extends GrantedAuthority> authorities) {
        if (authorities == null) {
            this.authorities = AuthorityUtils.NO_AUTHORITIES;
            return;
        }
        for (GrantedAuthority authority : authorities) {
            if (authority == null) {
                throw new IllegalArgumentException("Authorities collection cannot contain any null elements");
            }
        }
        this.authorities = Collections.unmodifiableList(new ArrayList<>(authorities));
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getName() {
        Object principal = getPrincipal();
        if (principal instanceof UserDetails user) {
            return user.getUsername();
        }
        if (principal instanceof Principal named) {
            return named.getName();
        }
        return principal == null ? "" : principal.toString();
    }

    @Override
    public boolean isAuthenticated() {
        return authenticated;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        this.authenticated = authenticated;
    }

    @Override
    public Object getDetails() {
        return details;
    }

    public void setDetails(Object details) {
        this.details = details;
    }

    @Override
    public void eraseCredentials() {
        erase(getCredentials());
        erase(getPrincipal());
        erase(details);
    }

    private void erase(Object secret) {
        if (secret instanceof CredentialsContainer container) {
            container.eraseCredentials();
        }
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof AbstractAuthenticationToken other && authorities.equals(other.authorities) && Objects.equals(details, other.details)
            && Objects.equals(getCredentials(), other.getCredentials()) && Objects.equals(getPrincipal(), other.getPrincipal())
            && authenticated == other.authenticated;
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorities, getPrincipal(), authenticated);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " [Principal=" + getPrincipal() + ", Credentials=[PROTECTED], Authenticated=" + authenticated + ", Details=" + details + ", Granted Authorities=" + authorities + "]";
    }
}
