package org.springframework.security.config.annotation.web;

import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.MvcRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

public abstract class AbstractRequestMatcherRegistry<C> {
    private boolean anyRequestConfigured = false;

    public C anyRequest() {
        if (anyRequestConfigured) {
            throw new IllegalStateException("Can't configure anyRequest after itself");
        }
        anyRequestConfigured = true;
        return chainRequestMatchers(List.of(AnyRequestMatcher.INSTANCE));
    }

    public C requestMatchers(RequestMatcher... requestMatchers) {
        if (anyRequestConfigured) {
            throw new IllegalStateException("Can't configure requestMatchers after anyRequest");
        }
        return chainRequestMatchers(Arrays.asList(requestMatchers));
    }

    public C requestMatchers(HttpMethod method, String... patterns) {
        if (anyRequestConfigured) {
            throw new IllegalStateException("Can't configure mvcMatchers after anyRequest");
        }
        List<RequestMatcher> matchers = new ArrayList<>();
        for (String pattern : patterns) {
            matchers.add(new MvcRequestMatcher(method, pattern));
        }
        return chainRequestMatchers(matchers);
    }

    public C requestMatchers(String... patterns) {
        return requestMatchers((HttpMethod) null, patterns);
    }

    public C requestMatchers(HttpMethod method) {
        return requestMatchers(method, "/**");
    }

    public C dispatcherTypeMatchers(DispatcherType... dispatcherTypes) {
        List<DispatcherType> wanted = Arrays.asList(dispatcherTypes);
        return chainRequestMatchers(List.of(request -> wanted.contains(request.getDispatcherType())));
    }

    protected abstract C chainRequestMatchers(List<RequestMatcher> requestMatchers);
}
