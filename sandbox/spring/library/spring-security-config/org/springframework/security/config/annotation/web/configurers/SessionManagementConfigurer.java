package org.springframework.security.config.annotation.web.configurers;

import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.config.http.SessionCreationPolicy;

public final class SessionManagementConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<SessionManagementConfigurer<H>, H> {
    private SessionCreationPolicy policy = SessionCreationPolicy.IF_REQUIRED;

    public SessionManagementConfigurer<H> sessionCreationPolicy(SessionCreationPolicy sessionCreationPolicy) {
        if (sessionCreationPolicy == SessionCreationPolicy.ALWAYS || sessionCreationPolicy == SessionCreationPolicy.NEVER) {
            throw new UnsupportedOperationException("not supported: SessionCreationPolicy." + sessionCreationPolicy + " (the trial does not simulate it; a real base does)");
        }
        this.policy = sessionCreationPolicy;
        return this;
    }

    /** For HttpSecurity. */
    public boolean isStateless() {
        return policy == SessionCreationPolicy.STATELESS;
    }
}
