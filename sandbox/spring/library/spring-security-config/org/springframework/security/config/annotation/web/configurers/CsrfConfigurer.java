package org.springframework.security.config.annotation.web.configurers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.MvcRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

public final class CsrfConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<CsrfConfigurer<H>, H> {
    private final List<RequestMatcher> ignored = new ArrayList<>();
    private CsrfTokenRepository csrfTokenRepository = new HttpSessionCsrfTokenRepository();
    private CsrfTokenRequestHandler requestHandler = new XorCsrfTokenRequestAttributeHandler();
    private RequestMatcher requireCsrfProtectionMatcher = request -> !CsrfFilter.isHarmless(request);

    public CsrfConfigurer<H> csrfTokenRepository(CsrfTokenRepository csrfTokenRepository) {
        this.csrfTokenRepository = csrfTokenRepository;
        return this;
    }

    public CsrfConfigurer<H> csrfTokenRequestHandler(CsrfTokenRequestHandler requestHandler) {
        this.requestHandler = requestHandler;
        return this;
    }

    public CsrfConfigurer<H> requireCsrfProtectionMatcher(RequestMatcher requireCsrfProtectionMatcher) {
        this.requireCsrfProtectionMatcher = requireCsrfProtectionMatcher;
        return this;
    }

    public CsrfConfigurer<H> ignoringRequestMatchers(RequestMatcher... requestMatchers) {
        ignored.addAll(Arrays.asList(requestMatchers));
        return this;
    }

    public CsrfConfigurer<H> ignoringRequestMatchers(String... patterns) {
        for (String pattern : patterns) {
            ignored.add(new MvcRequestMatcher(null, pattern));
        }
        return this;
    }

    /** For HttpSecurity. */
    public CsrfFilter filter(AccessDeniedHandler accessDeniedHandler) {
        RequestMatcher guarded = request -> {
            for (RequestMatcher matcher : ignored) {
                if (matcher.matches(request)) {
                    return false;
                }
            }
            return requireCsrfProtectionMatcher.matches(request);
        };
        return new CsrfFilter(csrfTokenRepository, requestHandler, guarded, accessDeniedHandler);
    }

    /** For HttpSecurity: who signs in gets another token. */
    public CsrfTokenRepository repository() {
        return csrfTokenRepository;
    }
}
