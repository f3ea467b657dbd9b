package org.springframework.security.authentication;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;

public class AnonymousAuthenticationToken extends AbstractAuthenticationToken {
    private final Object principal;
    private final int keyHash;

    public AnonymousAuthenticationToken(String key, Object principal, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.keyHash = key.hashCode();
        this.principal = principal;
        setAuthenticated(true);
    }

    public int getKeyHash() {
        return keyHash;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }
}
