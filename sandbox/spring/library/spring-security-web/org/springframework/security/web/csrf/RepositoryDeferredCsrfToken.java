package org.springframework.security.web.csrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Made, and kept, when it is first asked for. */
final class RepositoryDeferredCsrfToken implements DeferredCsrfToken {
    private final CsrfTokenRepository repository;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private CsrfToken token;
    private boolean generated;

    RepositoryDeferredCsrfToken(CsrfTokenRepository repository, HttpServletRequest request, HttpServletResponse response) {
        this.repository = repository;
        this.request = request;
        this.response = response;
    }

    @Override
    public CsrfToken get() {
        if (token == null) {
            token = repository.loadToken(request);
            generated = token == null;
            if (generated) {
                token = repository.generateToken(request);
                repository.saveToken(token, request, response);
            }
        }
        return token;
    }

    @Override
    public boolean isGenerated() {
        get();
        return generated;
    }
}
