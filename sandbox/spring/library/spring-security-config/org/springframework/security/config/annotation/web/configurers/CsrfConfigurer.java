package org.springframework.security.config.annotation.web.configurers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.web.servlet.util.matcher.MvcRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

public final class CsrfConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<CsrfConfigurer<H>, H> {
    private final List<RequestMatcher> ignored = new ArrayList<>();

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
    public List<RequestMatcher> ignored() {
        return ignored;
    }
}
