package org.springframework.security.config.annotation.web.configurers;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

public final class LogoutConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<LogoutConfigurer<H>, H> {
    private String logoutUrl = "/logout";
    private String logoutSuccessUrl;
    private boolean permitAll = false;
    private final List<LogoutHandler> handlers = new ArrayList<>();
    private LogoutSuccessHandler successHandler;

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

    public LogoutConfigurer<H> deleteCookies(String... cookieNamesToClear) {
        return addLogoutHandler((request, response, authentication) -> {
            for (String name : cookieNamesToClear) {
                Cookie cookie = new Cookie(name, null);
                String path = request.getContextPath() + "/";
                cookie.setPath(path);
                cookie.setMaxAge(0);
                cookie.setSecure(request.isSecure());
                response.addCookie(cookie);
            }
        });
    }

    public LogoutConfigurer<H> addLogoutHandler(LogoutHandler logoutHandler) {
        handlers.add(logoutHandler);
        return this;
    }

    public LogoutConfigurer<H> logoutSuccessHandler(LogoutSuccessHandler logoutSuccessHandler) {
        this.successHandler = logoutSuccessHandler;
        return this;
    }

    // For HttpSecurity.

    public LogoutSuccessHandler successHandler(String page, RequestMatcher restful) {
        if (successHandler != null) {
            return successHandler;
        }
        return (request, response, authentication) -> {
            if (restful != null && logoutSuccessUrl == null && restful.matches(request)) {
                response.setStatus(204);
            } else {
                response.sendRedirect(request.getContextPath() + page);
            }
        };
    }

    public List<LogoutHandler> handlers(CsrfTokenRepository tokens) {
        List<LogoutHandler> all = new ArrayList<>(handlers);
        if (tokens != null) {
            all.add((request, response, authentication) -> tokens.saveToken(null, request, response));
        }
        return all;
    }

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
