package org.springframework.security.web.access.intercept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

public final class RequestAuthorizationContext {
    private final HttpServletRequest request;
    private final Map<String, String> variables;

    public RequestAuthorizationContext(HttpServletRequest request) {
        this(request, Map.of());
    }

    public RequestAuthorizationContext(HttpServletRequest request, Map<String, String> variables) {
        this.request = request;
        this.variables = variables;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Map<String, String> getVariables() {
        return variables;
    }
}
