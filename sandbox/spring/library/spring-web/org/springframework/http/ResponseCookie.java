package org.springframework.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

public final class ResponseCookie extends HttpCookie {
    private final Duration maxAge;
    private final String domain;
    private final String path;
    private final boolean secure;
    private final boolean httpOnly;
    private final String sameSite;

    private ResponseCookie(Builder builder) {
        super(builder.name, builder.value);
        this.maxAge = builder.maxAge;
        this.domain = builder.domain;
        this.path = builder.path;
        this.secure = builder.secure;
        this.httpOnly = builder.httpOnly;
        this.sameSite = builder.sameSite;
    }

    public static ResponseCookieBuilder from(String name, String value) {
        return from(name).value(value);
    }

    public static ResponseCookieBuilder from(String name) {
        return new Builder(name);
    }

    public String getDomain() {
        return domain;
    }

    public Duration getMaxAge() {
        return maxAge;
    }

    public String getPath() {
        return path;
    }

    public String getSameSite() {
        return sameSite;
    }

    public boolean isHttpOnly() {
        return httpOnly;
    }

    public boolean isSecure() {
        return secure;
    }

    public ResponseCookieBuilder mutate() {
        return from(getName(), getValue()).domain(domain).maxAge(maxAge).path(path).secure(secure).httpOnly(httpOnly).sameSite(sameSite);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getName()).append('=').append(getValue());
        if (path != null && !path.isEmpty()) {
            text.append("; Path=").append(path);
        }
        if (domain != null && !domain.isEmpty()) {
            text.append("; Domain=").append(domain);
        }
        if (!maxAge.isNegative()) {
            Instant expires = maxAge.getSeconds() > 0 ? Instant.now().plusSeconds(maxAge.getSeconds()) : Instant.EPOCH;
            text.append("; Max-Age=").append(maxAge.getSeconds()).append("; Expires=");
            text.append(DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'").format(expires.atZone(ZoneId.of("GMT"))));
        }
        if (secure) {
            text.append("; Secure");
        }
        if (httpOnly) {
            text.append("; HttpOnly");
        }
        if (sameSite != null && !sameSite.isEmpty()) {
            text.append("; SameSite=").append(sameSite);
        }
        return text.toString();
    }

    public interface ResponseCookieBuilder {
        ResponseCookieBuilder value(String value);

        ResponseCookieBuilder maxAge(Duration maxAge);

        ResponseCookieBuilder maxAge(long maxAgeSeconds);

        ResponseCookieBuilder path(String path);

        ResponseCookieBuilder domain(String domain);

        ResponseCookieBuilder secure(boolean secure);

        ResponseCookieBuilder httpOnly(boolean httpOnly);

        ResponseCookieBuilder sameSite(String sameSite);

        ResponseCookie build();
    }

    private static class Builder implements ResponseCookieBuilder {
        private final String name;
        private String value;
        private Duration maxAge = Duration.ofSeconds(-1);
        private String domain;
        private String path;
        private boolean secure;
        private boolean httpOnly;
        private String sameSite;

        Builder(String name) {
            this.name = name;
        }

        public ResponseCookieBuilder value(String value) {
            this.value = value;
            return this;
        }

        public ResponseCookieBuilder maxAge(Duration maxAge) {
            this.maxAge = maxAge;
            return this;
        }

        public ResponseCookieBuilder maxAge(long maxAgeSeconds) {
            return maxAge(Duration.ofSeconds(maxAgeSeconds));
        }

        public ResponseCookieBuilder path(String path) {
            this.path = path;
            return this;
        }

        public ResponseCookieBuilder domain(String domain) {
            this.domain = domain;
            return this;
        }

        public ResponseCookieBuilder secure(boolean secure) {
            this.secure = secure;
            return this;
        }

        public ResponseCookieBuilder httpOnly(boolean httpOnly) {
            this.httpOnly = httpOnly;
            return this;
        }

        public ResponseCookieBuilder sameSite(String sameSite) {
            this.sameSite = sameSite;
            return this;
        }

        public ResponseCookie build() {
            return new ResponseCookie(this);
        }
    }
}
