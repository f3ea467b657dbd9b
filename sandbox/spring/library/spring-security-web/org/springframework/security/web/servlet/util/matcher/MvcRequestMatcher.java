package org.springframework.security.web.servlet.util.matcher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

public class MvcRequestMatcher implements RequestMatcher {
    private final String pattern;
    private final HttpMethod method;

    /** As HttpSecurity makes it of a text. */
    public MvcRequestMatcher(HttpMethod method, String pattern) {
        this.method = method;
        this.pattern = pattern;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matcher(request).isMatch();
    }

    @Override
    public MatchResult matcher(HttpServletRequest request) {
        if (method != null && !method.name().equals(request.getMethod())) {
            return MatchResult.notMatch();
        }
        Map<String, String> variables = variables(pattern, request);
        return variables == null ? MatchResult.notMatch() : MatchResult.match(variables);
    }

    /** As Spring MVC's patterns match; null: it does not. */
    private static native Map<String, String> variables(String pattern, HttpServletRequest request);

    @Override
    public String toString() {
        return "Mvc [pattern='" + pattern + "'" + (method == null ? "" : ", " + method) + "]";
    }
}
