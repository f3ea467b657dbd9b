package org.springframework.security.core.context;

import java.util.Objects;
import org.springframework.security.core.Authentication;

public class SecurityContextImpl implements SecurityContext {
    private Authentication authentication;

    public SecurityContextImpl() {
    }

    public SecurityContextImpl(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public Authentication getAuthentication() {
        return authentication;
    }

    @Override
    public void setAuthentication(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof SecurityContextImpl other && Objects.equals(authentication, other.authentication);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(authentication);
    }

    @Override
    public String toString() {
        return "SecurityContextImpl [" + (authentication == null ? "Null authentication" : "Authentication=" + authentication) + "]";
    }
}
