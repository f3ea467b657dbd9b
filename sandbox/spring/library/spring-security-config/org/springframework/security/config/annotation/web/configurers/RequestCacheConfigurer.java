package org.springframework.security.config.annotation.web.configurers;

import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.web.savedrequest.RequestCache;

public final class RequestCacheConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<RequestCacheConfigurer<H>, H> {
    private RequestCache requestCache;

    public RequestCacheConfigurer<H> requestCache(RequestCache requestCache) {
        this.requestCache = requestCache;
        return this;
    }

    /** For HttpSecurity. */
    public RequestCache cache() {
        return requestCache;
    }
}
