package org.springframework.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.ArrayList;
import java.util.List;
public abstract class StringUtils {
    public static boolean hasLength(String str) {
        return str != null && !str.isEmpty();
    }

    public static boolean hasText(String str) {
        return str != null && !str.isBlank();
    }

    public static String capitalize(String str) {
        return hasLength(str) ? Character.toUpperCase(str.charAt(0)) + str.substring(1) : str;
    }

    public static String uncapitalize(String str) {
        return hasLength(str) ? Character.toLowerCase(str.charAt(0)) + str.substring(1) : str;
    }

    public static String[] commaDelimitedListToStringArray(String str) {
        return str == null || str.isEmpty() ? new String[0] : str.split(",", -1);
    }

    public static Set<String> commaDelimitedListToSet(String str) {
        return new LinkedHashSet<>(Arrays.asList(commaDelimitedListToStringArray(str)));
    }

    public static String collectionToDelimitedString(Collection<?> collection, String delimiter) {
        StringJoiner joiner = new StringJoiner(delimiter);
        if (collection != null) {
            for (Object each : collection) {
                joiner.add(String.valueOf(each));
            }
        }
        return joiner.toString();
    }

    public static String collectionToCommaDelimitedString(Collection<?> collection) {
        return collectionToDelimitedString(collection, ",");
    }

    public static String arrayToDelimitedString(Object[] array, String delimiter) {
        return array == null ? "" : collectionToDelimitedString(Arrays.asList(array), delimiter);
    }

    public static String arrayToCommaDelimitedString(Object[] array) {
        return arrayToDelimitedString(array, ",");
    }

    public static String[] tokenizeToStringArray(String str, String delimiters) {
        List<String> tokens = new ArrayList<>();
        StringTokenizer tokenizer = new StringTokenizer(str == null ? "" : str, delimiters);
        while (tokenizer.hasMoreTokens()) {
            String token = tokenizer.nextToken().trim();
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens.toArray(new String[0]);
    }

    public static String trimAllWhitespace(String str) {
        return str == null ? null : str.replaceAll("\\s", "");
    }

    public static String trimWhitespace(String str) {
        return str == null ? null : str.strip();
    }

    public static boolean containsWhitespace(String str) {
        return str != null && str.chars().anyMatch(Character::isWhitespace);
    }

    public static String quote(String str) {
        return str == null ? null : "'" + str + "'";
    }

    public static String replace(String text, String from, String to) {
        return hasLength(text) && hasLength(from) && to != null ? text.replace(from, to) : text;
    }

    public static String getFilename(String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    public static String getFilenameExtension(String path) {
        String name = getFilename(path);
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? null : name.substring(dot + 1);
    }
}
