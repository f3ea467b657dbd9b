package org.springframework.security.web.csrf;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

public final class CsrfFilter extends OncePerRequestFilter {
    private static final String KEPT = "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "TRACE", "OPTIONS");
    private final List<RequestMatcher> ignored;
    private final AccessDeniedHandler accessDeniedHandler;

    /** As HttpSecurity makes it. */
    public CsrfFilter(List<RequestMatcher> ignored, AccessDeniedHandler accessDeniedHandler) {
        this.ignored = ignored;
        this.accessDeniedHandler = accessDeniedHandler;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException {
        CsrfToken shown = new Shown(request);
        request.setAttribute(CsrfToken.class.getName(), shown);
        request.setAttribute("_csrf", shown);
        if (HARMLESS.contains(request.getMethod()) || isIgnored(request)) {
            filterChain.doFilter(request, response);
            return;
        }
        boolean generated = kept(request) == null;
        String expected = keptOrMade(request);
        String sent = request.getHeader(shown.getHeaderName());
        if (sent == null) {
            sent = request.getParameter(shown.getParameterName());
        }
        String actual = sent == null ? null : unmasked(sent, expected);
        if (expected.equals(actual)) {
            filterChain.doFilter(request, response);
            return;
        }
        accessDeniedHandler.handle(request, response, generated ? new MissingCsrfTokenException(actual) : new InvalidCsrfTokenException(shown, actual));
    }

    private boolean isIgnored(HttpServletRequest request) {
        for (RequestMatcher matcher : ignored) {
            if (matcher.matches(request)) {
                return true;
            }
        }
        return false;
    }

    private static String kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(KEPT);
    }

    private static String keptOrMade(HttpServletRequest request) {
        String kept = kept(request);
        if (kept == null) {
            kept = UUID.randomUUID().toString();
            request.getSession().setAttribute(KEPT, kept);
        }
        return kept;
    }

    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        byte[] made = new byte[bytes.length * 2];
        new Random().nextBytes(made);
        for (int i = 0; i < bytes.length; i++) {
            made[bytes.length + i] = (byte) (made[i] ^ bytes[i]);
        }
        return Base64.getUrlEncoder().encodeToString(made);
    }

    private static String unmasked(String sent, String expected) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return null;
        }
        int length = expected.getBytes(StandardCharsets.UTF_8).length;
        if (bytes.length != length * 2) {
            return null;
        }
        byte[] token = new byte[length];
        for (int i = 0; i < length; i++) {
            token[i] = (byte) (bytes[i] ^ bytes[length + i]);
        }
        return new String(token, StandardCharsets.UTF_8);
    }

    /** Made, and kept in a session, when its text is asked for. */
    private static final class Shown implements CsrfToken {
        private final HttpServletRequest request;
        private String text;

        private Shown(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }

        @Override
        public String getToken() {
            if (text == null) {
                text = masked(keptOrMade(request));
            }
            return text;
        }
    }
}
