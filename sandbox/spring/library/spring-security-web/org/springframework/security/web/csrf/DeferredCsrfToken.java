package org.springframework.security.web.csrf;

public interface DeferredCsrfToken {
    CsrfToken get();

    boolean isGenerated();
}
