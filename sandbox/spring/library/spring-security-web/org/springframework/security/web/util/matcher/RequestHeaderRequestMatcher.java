package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;

public final class RequestHeaderRequestMatcher implements RequestMatcher {
    private final String expectedHeaderName;
    private final String expectedHeaderValue;

    public RequestHeaderRequestMatcher(String expectedHeaderName) {
        this(expectedHeaderName, null);
    }

    public RequestHeaderRequestMatcher(String expectedHeaderName, String expectedHeaderValue) {
        this.expectedHeaderName = expectedHeaderName;
        this.expectedHeaderValue = expectedHeaderValue;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String actual = request.getHeader(expectedHeaderName);
        return expectedHeaderValue == null ? actual != null : expectedHeaderValue.equals(actual);
    }
}
