package org.springframework.web.servlet.config.annotation;

import java.util.Map;
import java.util.function.Predicate;
import org.springframework.util.PathMatcher;


public class PathMatchConfigurer {

    public PathMatchConfigurer() {
    }

    public native PathMatchConfigurer addPathPrefix(String prefix, Predicate<Class<?>> predicate);

    public native PathMatcher getPathMatcher();

    protected native PathMatcher getPathMatcherOrDefault();

    protected native Map<String, Predicate<Class<?>>> getPathPrefixes();

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
