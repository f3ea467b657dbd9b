package org.springframework.util;

import java.util.Comparator;
import java.util.Map;


public class AntPathMatcher implements PathMatcher {
    public static final String DEFAULT_PATH_SEPARATOR = "/";

    public AntPathMatcher() {
    }

    public AntPathMatcher(String pathSeparator) {
    }

    public native String combine(String pattern1, String pattern2);

    protected native boolean doMatch(String pattern, String path, boolean fullMatch, Map<String, String> uriTemplateVariables);

    public native String extractPathWithinPattern(String pattern, String path);

    public native Map<String, String> extractUriTemplateVariables(String pattern, String path);

    public native Comparator<String> getPatternComparator(String path);

    protected native AntPathMatcher.AntPathStringMatcher getStringMatcher(String pattern);

    public native boolean isPattern(String path);

    public native boolean match(String pattern, String path);

    public native boolean matchStart(String pattern, String path);

    public native void setCachePatterns(boolean cachePatterns);

    public native void setCaseSensitive(boolean caseSensitive);

    public native void setPathSeparator(String pathSeparator);

    public native void setTrimTokens(boolean trimTokens);

    protected native String[] tokenizePath(String path);

    protected native String[] tokenizePattern(String pattern);

    protected static class AntPathStringMatcher {

        public AntPathStringMatcher(String pattern) {
        }

        public AntPathStringMatcher(String pattern, boolean caseSensitive) {
        }

        public native boolean matchStrings(String str, Map<String, String> uriTemplateVariables);
    }

    protected static class AntPatternComparator implements Comparator<String> {

        public AntPatternComparator(String path) {
        }

        public native int compare(String pattern1, String pattern2);
    }
}
