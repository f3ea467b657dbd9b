package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;

public final class AnyRequestMatcher implements RequestMatcher {
    public static final RequestMatcher INSTANCE = new AnyRequestMatcher();

    private AnyRequestMatcher() {
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return true;
    }

    @Override
    public String toString() {
        return "any request";
    }
}
