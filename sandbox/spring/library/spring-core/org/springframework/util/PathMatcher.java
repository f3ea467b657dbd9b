package org.springframework.util;

import java.util.Comparator;
import java.util.Map;


public interface PathMatcher {

    String combine(String pattern1, String pattern2);

    String extractPathWithinPattern(String pattern, String path);

    Map<String, String> extractUriTemplateVariables(String pattern, String path);

    Comparator<String> getPatternComparator(String path);

    boolean isPattern(String path);

    boolean match(String pattern, String path);

    boolean matchStart(String pattern, String path);
}
