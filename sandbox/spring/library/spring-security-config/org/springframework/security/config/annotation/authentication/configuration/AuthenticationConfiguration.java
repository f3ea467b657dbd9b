package org.springframework.security.config.annotation.authentication.configuration;

import org.springframework.security.authentication.AuthenticationManager;

public class AuthenticationConfiguration {
    private final AuthenticationManager authenticationManager;

    /** As the application's providers or users make it. */
    public AuthenticationConfiguration(AuthenticationManager authenticationManager) {
        this.authenticationManager = authenticationManager;
    }

    public AuthenticationManager getAuthenticationManager() throws Exception {
        return authenticationManager;
    }
}
