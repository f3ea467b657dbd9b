package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

public final class AntPathRequestMatcher implements RequestMatcher {
    private final String pattern;
    private final String httpMethod;
    private final Pattern compiled;

    public AntPathRequestMatcher(String pattern) {
        this(pattern, null);
    }

    public AntPathRequestMatcher(String pattern, String httpMethod) {
        this.pattern = pattern;
        this.httpMethod = httpMethod;
        this.compiled = pattern.equals("**") ? Pattern.compile(".*") : compile(pattern);
    }

    public static AntPathRequestMatcher antMatcher(String pattern) {
        return new AntPathRequestMatcher(pattern);
    }

    public static AntPathRequestMatcher antMatcher(HttpMethod method) {
        return new AntPathRequestMatcher("/**", method.name());
    }

    public static AntPathRequestMatcher antMatcher(HttpMethod method, String pattern) {
        return new AntPathRequestMatcher(pattern, method.name());
    }

    private static Pattern compile(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("/**/", i)) {
                regex.append("/(?:.*/)?");
                i += 3;
            } else if (pattern.startsWith("/**", i) && i + 3 == pattern.length()) {
                regex.append("(?:/.*)?");
                i += 2;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }

    public String getPattern() {
        return pattern;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (pattern.contains("{")) {
            throw new UnsupportedOperationException("not supported: AntPathRequestMatcher with variables (the trial does not simulate it; a real base does)");
        }
        if (httpMethod != null && !httpMethod.equals(request.getMethod())) {
            return false;
        }
        return compiled.matcher(request.getServletPath()).matches();
    }

    @Override
    public String toString() {
        return "Ant [pattern='" + pattern + "'" + (httpMethod == null ? "" : ", " + httpMethod) + "]";
    }
}
