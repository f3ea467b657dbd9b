package org.springframework.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class CacheControl {
    private Duration maxAge;
    private boolean noCache;
    private boolean noStore;
    private boolean mustRevalidate;
    private boolean noTransform;
    private boolean cachePublic;
    private boolean cachePrivate;
    private boolean proxyRevalidate;
    private boolean immutable;
    private Duration staleWhileRevalidate;
    private Duration staleIfError;
    private Duration sMaxAge;

    protected CacheControl() {
    }

    public static CacheControl empty() {
        return new CacheControl();
    }

    public static CacheControl maxAge(Duration maxAge) {
        CacheControl control = new CacheControl();
        control.maxAge = maxAge;
        return control;
    }

    public static CacheControl maxAge(long maxAge, TimeUnit unit) {
        return maxAge(Duration.ofSeconds(unit.toSeconds(maxAge)));
    }

    public static CacheControl noCache() {
        CacheControl control = new CacheControl();
        control.noCache = true;
        return control;
    }

    public static CacheControl noStore() {
        CacheControl control = new CacheControl();
        control.noStore = true;
        return control;
    }

    public CacheControl mustRevalidate() {
        mustRevalidate = true;
        return this;
    }

    public CacheControl noTransform() {
        noTransform = true;
        return this;
    }

    public CacheControl cachePublic() {
        cachePublic = true;
        return this;
    }

    public CacheControl cachePrivate() {
        cachePrivate = true;
        return this;
    }

    public CacheControl proxyRevalidate() {
        proxyRevalidate = true;
        return this;
    }

    public CacheControl immutable() {
        immutable = true;
        return this;
    }

    public CacheControl sMaxAge(Duration sMaxAge) {
        this.sMaxAge = sMaxAge;
        return this;
    }

    public CacheControl sMaxAge(long sMaxAge, TimeUnit unit) {
        return sMaxAge(Duration.ofSeconds(unit.toSeconds(sMaxAge)));
    }

    public CacheControl staleWhileRevalidate(Duration staleWhileRevalidate) {
        this.staleWhileRevalidate = staleWhileRevalidate;
        return this;
    }

    public CacheControl staleWhileRevalidate(long staleWhileRevalidate, TimeUnit unit) {
        return staleWhileRevalidate(Duration.ofSeconds(unit.toSeconds(staleWhileRevalidate)));
    }

    public CacheControl staleIfError(Duration staleIfError) {
        this.staleIfError = staleIfError;
        return this;
    }

    public CacheControl staleIfError(long staleIfError, TimeUnit unit) {
        return staleIfError(Duration.ofSeconds(unit.toSeconds(staleIfError)));
    }

    public String getHeaderValue() {
        List<String> directives = new ArrayList<>();
        add(directives, maxAge != null, "max-age=" + seconds(maxAge));
        add(directives, noCache, "no-cache");
        add(directives, noStore, "no-store");
        add(directives, mustRevalidate, "must-revalidate");
        add(directives, noTransform, "no-transform");
        add(directives, cachePublic, "public");
        add(directives, cachePrivate, "private");
        add(directives, proxyRevalidate, "proxy-revalidate");
        add(directives, sMaxAge != null, "s-maxage=" + seconds(sMaxAge));
        add(directives, staleIfError != null, "stale-if-error=" + seconds(staleIfError));
        add(directives, staleWhileRevalidate != null, "stale-while-revalidate=" + seconds(staleWhileRevalidate));
        add(directives, immutable, "immutable");
        return directives.isEmpty() ? null : String.join(", ", directives);
    }

    private static void add(List<String> directives, boolean wanted, String directive) {
        if (wanted) {
            directives.add(directive);
        }
    }

    private static long seconds(Duration duration) {
        return duration == null ? 0 : duration.getSeconds();
    }

    @Override
    public String toString() {
        return "CacheControl [" + getHeaderValue() + "]";
    }
}
