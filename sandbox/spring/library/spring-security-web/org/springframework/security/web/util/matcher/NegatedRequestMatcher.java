package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;

public class NegatedRequestMatcher implements RequestMatcher {
    private final RequestMatcher requestMatcher;

    public NegatedRequestMatcher(RequestMatcher requestMatcher) {
        this.requestMatcher = requestMatcher;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !requestMatcher.matches(request);
    }

    @Override
    public String toString() {
        return "Not [" + requestMatcher + "]";
    }
}
