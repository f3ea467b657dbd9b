package org.springframework.security.config.annotation.web.configurers;

import org.springframework.security.config.annotation.web.HttpSecurityBuilder;

public final class LogoutConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<LogoutConfigurer<H>, H> {
    private String logoutUrl = "/logout";
    private String logoutSuccessUrl;
    private boolean permitAll = false;

    public LogoutConfigurer<H> logoutUrl(String logoutUrl) {
        this.logoutUrl = logoutUrl;
        return this;
    }

    public LogoutConfigurer<H> logoutSuccessUrl(String logoutSuccessUrl) {
        this.logoutSuccessUrl = logoutSuccessUrl;
        return this;
    }

    public LogoutConfigurer<H> permitAll() {
        this.permitAll = true;
        return this;
    }

    public LogoutConfigurer<H> invalidateHttpSession(boolean invalidateHttpSession) {
        if (!invalidateHttpSession) {
            throw new UnsupportedOperationException("not supported: a logout that keeps the session (the trial does not simulate it; a real base does)");
        }
        return this;
    }

    public LogoutConfigurer<H> clearAuthentication(boolean clearAuthentication) {
        return this;
    }

    // For HttpSecurity.

    public String url() {
        return logoutUrl;
    }

    public String successUrl() {
        return logoutSuccessUrl;
    }

    public boolean isPermitted() {
        return permitAll;
    }
}
