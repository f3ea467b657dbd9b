package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

public interface RequestMatcher {
    boolean matches(HttpServletRequest request);

    default MatchResult matcher(HttpServletRequest request) {
        return new MatchResult(matches(request), Map.of());
    }

    class MatchResult {
        private final boolean match;
        private final Map<String, String> variables;

        MatchResult(boolean match, Map<String, String> variables) {
            this.match = match;
            this.variables = variables;
        }

        public boolean isMatch() {
            return match;
        }

        public Map<String, String> getVariables() {
            return variables;
        }

        public static MatchResult match() {
            return new MatchResult(true, Map.of());
        }

        public static MatchResult match(Map<String, String> variables) {
            return new MatchResult(true, variables);
        }

        public static MatchResult notMatch() {
            return new MatchResult(false, Map.of());
        }
    }
}
