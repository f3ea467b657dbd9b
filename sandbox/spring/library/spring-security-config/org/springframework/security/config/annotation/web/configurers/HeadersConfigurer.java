package org.springframework.security.config.annotation.web.configurers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;

public class HeadersConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<HeadersConfigurer<H>, H> {
    private final Map<String, String> headers = new LinkedHashMap<>();

    public HeadersConfigurer() {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-XSS-Protection", "0");
        headers.put("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.put("Pragma", "no-cache");
        headers.put("Expires", "0");
        headers.put("X-Frame-Options", "DENY");
    }

    /** For HttpSecurity. */
    public Map<String, String> headers() {
        return headers;
    }

    public HeadersConfigurer<H> defaultsDisabled() {
        headers.clear();
        return this;
    }

    public HeadersConfigurer<H> contentTypeOptions(Customizer<ContentTypeOptionsConfig> contentTypeOptionsCustomizer) {
        headers.put("X-Content-Type-Options", "nosniff");
        contentTypeOptionsCustomizer.customize(new ContentTypeOptionsConfig());
        return this;
    }

    public HeadersConfigurer<H> cacheControl(Customizer<CacheControlConfig> cacheControlCustomizer) {
        headers.put("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        headers.put("Pragma", "no-cache");
        headers.put("Expires", "0");
        cacheControlCustomizer.customize(new CacheControlConfig());
        return this;
    }

    public HeadersConfigurer<H> frameOptions(Customizer<FrameOptionsConfig> frameOptionsCustomizer) {
        headers.put("X-Frame-Options", "DENY");
        frameOptionsCustomizer.customize(new FrameOptionsConfig());
        return this;
    }

    public HeadersConfigurer<H> httpStrictTransportSecurity(Customizer<HstsConfig> hstsCustomizer) {
        hstsCustomizer.customize(new HstsConfig());
        return this;
    }

    public HeadersConfigurer<H> contentSecurityPolicy(Customizer<ContentSecurityPolicyConfig> contentSecurityCustomizer) {
        contentSecurityCustomizer.customize(new ContentSecurityPolicyConfig());
        return this;
    }

    public final class ContentTypeOptionsConfig {
        private ContentTypeOptionsConfig() {
        }

        @Deprecated
        public HeadersConfigurer<H> and() {
            return HeadersConfigurer.this;
        }

        public HeadersConfigurer<H> disable() {
            headers.remove("X-Content-Type-Options");
            return HeadersConfigurer.this;
        }
    }

    public final class CacheControlConfig {
        private CacheControlConfig() {
        }

        @Deprecated
        public HeadersConfigurer<H> and() {
            return HeadersConfigurer.this;
        }

        public HeadersConfigurer<H> disable() {
            headers.remove("Cache-Control");
            headers.remove("Pragma");
            headers.remove("Expires");
            return HeadersConfigurer.this;
        }
    }

    public final class FrameOptionsConfig {
        private FrameOptionsConfig() {
        }

        @Deprecated
        public HeadersConfigurer<H> and() {
            return HeadersConfigurer.this;
        }

        public HeadersConfigurer<H> deny() {
            headers.put("X-Frame-Options", "DENY");
            return HeadersConfigurer.this;
        }

        public HeadersConfigurer<H> sameOrigin() {
            headers.put("X-Frame-Options", "SAMEORIGIN");
            return HeadersConfigurer.this;
        }

        public HeadersConfigurer<H> disable() {
            headers.remove("X-Frame-Options");
            return HeadersConfigurer.this;
        }
    }

    /** Of answers over HTTPS, which the sandbox does not give. */
    public final class HstsConfig {
        private HstsConfig() {
        }

        @Deprecated
        public HeadersConfigurer<H> and() {
            return HeadersConfigurer.this;
        }

        public HstsConfig maxAgeInSeconds(long maxAgeInSeconds) {
            return this;
        }

        public HstsConfig includeSubDomains(boolean includeSubDomains) {
            return this;
        }

        public HstsConfig preload(boolean preload) {
            return this;
        }

        public HeadersConfigurer<H> disable() {
            return HeadersConfigurer.this;
        }
    }

    public final class ContentSecurityPolicyConfig {
        private ContentSecurityPolicyConfig() {
        }

        @Deprecated
        public HeadersConfigurer<H> and() {
            return HeadersConfigurer.this;
        }

        public ContentSecurityPolicyConfig policyDirectives(String policyDirectives) {
            headers.put("Content-Security-Policy", policyDirectives);
            return this;
        }
    }
}
