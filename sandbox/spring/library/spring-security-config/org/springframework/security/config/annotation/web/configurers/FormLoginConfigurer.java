package org.springframework.security.config.annotation.web.configurers;

import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

public final class FormLoginConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<FormLoginConfigurer<H>, H> {
    private String loginPage = "/login";
    private boolean customLoginPage = false;
    private String loginProcessingUrl;
    private String usernameParameter = "username";
    private String passwordParameter = "password";
    private String failureUrl;
    private boolean permitAll = false;
    private final SavedRequestAwareAuthenticationSuccessHandler usual = new SavedRequestAwareAuthenticationSuccessHandler();
    private AuthenticationSuccessHandler successHandler = usual;
    private AuthenticationFailureHandler failureHandler;

    public FormLoginConfigurer<H> loginPage(String loginPage) {
        this.loginPage = loginPage;
        this.customLoginPage = true;
        return this;
    }

    public FormLoginConfigurer<H> loginProcessingUrl(String loginProcessingUrl) {
        this.loginProcessingUrl = loginProcessingUrl;
        return this;
    }

    public FormLoginConfigurer<H> usernameParameter(String usernameParameter) {
        this.usernameParameter = usernameParameter;
        return this;
    }

    public FormLoginConfigurer<H> passwordParameter(String passwordParameter) {
        this.passwordParameter = passwordParameter;
        return this;
    }

    public FormLoginConfigurer<H> defaultSuccessUrl(String defaultSuccessUrl) {
        return defaultSuccessUrl(defaultSuccessUrl, false);
    }

    public FormLoginConfigurer<H> defaultSuccessUrl(String defaultSuccessUrl, boolean alwaysUse) {
        usual.setDefaultTargetUrl(defaultSuccessUrl);
        usual.setAlwaysUseDefaultTargetUrl(alwaysUse);
        this.successHandler = usual;
        return this;
    }

    public FormLoginConfigurer<H> successHandler(AuthenticationSuccessHandler successHandler) {
        this.successHandler = successHandler;
        return this;
    }

    public FormLoginConfigurer<H> failureHandler(AuthenticationFailureHandler authenticationFailureHandler) {
        this.failureHandler = authenticationFailureHandler;
        return this;
    }

    public FormLoginConfigurer<H> failureUrl(String authenticationFailureUrl) {
        this.failureUrl = authenticationFailureUrl;
        return this;
    }

    public FormLoginConfigurer<H> permitAll() {
        return permitAll(true);
    }

    public FormLoginConfigurer<H> permitAll(boolean permitAll) {
        this.permitAll = permitAll;
        return this;
    }

    // For HttpSecurity.

    public String page() {
        return loginPage;
    }

    public boolean hasOwnPage() {
        return customLoginPage;
    }

    public boolean isPermitted() {
        return permitAll;
    }

    public String processingUrl() {
        return loginProcessingUrl == null ? loginPage : loginProcessingUrl;
    }

    public String failurePage() {
        return failureUrl == null ? loginPage + "?error" : failureUrl;
    }

    public String usernameField() {
        return usernameParameter;
    }

    public String passwordField() {
        return passwordParameter;
    }

    public AuthenticationSuccessHandler onSuccess() {
        return successHandler;
    }

    public AuthenticationFailureHandler onFailure() {
        return failureHandler == null ? new SimpleUrlAuthenticationFailureHandler(failurePage()) : failureHandler;
    }
}
