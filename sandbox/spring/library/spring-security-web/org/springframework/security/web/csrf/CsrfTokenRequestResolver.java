package org.springframework.security.web.csrf;

import jakarta.servlet.http.HttpServletRequest;

@FunctionalInterface
public interface CsrfTokenRequestResolver {
    String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken csrfToken);
}
