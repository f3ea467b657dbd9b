package org.springframework.web.servlet.config.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.util.PathMatcher;

public class PathMatchConfigurer {
    private final Map<String, Predicate<Class<?>>> pathPrefixes = new LinkedHashMap<>();

    public PathMatchConfigurer() {
    }

    public PathMatchConfigurer addPathPrefix(String prefix, Predicate<Class<?>> predicate) {
        pathPrefixes.put(prefix, predicate);
        return this;
    }

    public native PathMatcher getPathMatcher();

    protected native PathMatcher getPathMatcherOrDefault();

    protected Map<String, Predicate<Class<?>>> getPathPrefixes() {
        return pathPrefixes;
    }

    @Deprecated
    public native Boolean isUseRegisteredSuffixPatternMatch();

    @Deprecated
    public native Boolean isUseSuffixPatternMatch();

    @Deprecated
    public native Boolean isUseTrailingSlashMatch();

    protected native boolean preferPathMatcher();

    public native PathMatchConfigurer setPathMatcher(PathMatcher pathMatcher);

    @Deprecated
    public native PathMatchConfigurer setUseRegisteredSuffixPatternMatch(Boolean registeredSuffixPatternMatch);

    @Deprecated
    public native PathMatchConfigurer setUseSuffixPatternMatch(Boolean suffixPatternMatch);

    @Deprecated
    public native PathMatchConfigurer setUseTrailingSlashMatch(Boolean trailingSlashMatch);
}
