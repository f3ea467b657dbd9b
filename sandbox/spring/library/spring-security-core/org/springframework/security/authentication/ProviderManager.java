package org.springframework.security.authentication;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.CredentialsContainer;

public class ProviderManager implements AuthenticationManager {
    private final List<AuthenticationProvider> providers;
    private final AuthenticationManager parent;
    private boolean eraseCredentialsAfterAuthentication = true;

    public ProviderManager(AuthenticationProvider... providers) {
        this(Arrays.asList(providers), null);
    }

    public ProviderManager(List<AuthenticationProvider> providers) {
        this(providers, null);
    }

    public ProviderManager(List<AuthenticationProvider> providers, AuthenticationManager parent) {
        this.providers = providers;
        this.parent = parent;
    }

    public List<AuthenticationProvider> getProviders() {
        return providers;
    }

    public void setEraseCredentialsAfterAuthentication(boolean eraseSecretData) {
        this.eraseCredentialsAfterAuthentication = eraseSecretData;
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        AuthenticationException last = null;
        Authentication result = null;
        for (AuthenticationProvider provider : providers) {
            if (!provider.supports(authentication.getClass())) {
                continue;
            }
            try {
                result = provider.authenticate(authentication);
                if (result != null) {
                    if (result instanceof AbstractAuthenticationToken token && token.getDetails() == null) {
                        token.setDetails(authentication.getDetails());
                    }
                    break;
                }
            } catch (AccountStatusException | InternalAuthenticationServiceException e) {
                throw e;
            } catch (AuthenticationException e) {
                last = e;
            }
        }
        if (result == null && parent != null) {
            try {
                result = parent.authenticate(authentication);
            } catch (ProviderNotFoundException e) {
                // What the providers here said counts.
            } catch (AuthenticationException e) {
                last = e;
            }
        }
        if (result != null) {
            if (eraseCredentialsAfterAuthentication && result instanceof CredentialsContainer container) {
                container.eraseCredentials();
            }
            return result;
        }
        if (last == null) {
            last = new ProviderNotFoundException("No AuthenticationProvider found for " + authentication.getClass().getName());
        }
        throw last;
    }
}
