package org.apache.commons.lang3;

public class StringUtils {
    public static final String EMPTY = "";
    public static final String SPACE = " ";

    public static boolean isEmpty(CharSequence cs) {
        return cs == null || cs.length() == 0;
    }

    public static boolean isNotEmpty(CharSequence cs) {
        return !isEmpty(cs);
    }

    public static boolean isBlank(CharSequence cs) {
        return cs == null || cs.toString().isBlank();
    }

    public static boolean isNotBlank(CharSequence cs) {
        return !isBlank(cs);
    }

    public static String trim(String str) {
        return str == null ? null : str.trim();
    }

    public static String trimToNull(String str) {
        String trimmed = trim(str);
        return isEmpty(trimmed) ? null : trimmed;
    }

    public static String trimToEmpty(String str) {
        return str == null ? EMPTY : str.trim();
    }

    public static String defaultString(String str) {
        return str == null ? EMPTY : str;
    }

    public static String capitalize(String str) {
        return isEmpty(str) ? str : Character.toTitleCase(str.charAt(0)) + str.substring(1);
    }

    public static String reverse(String str) {
        return str == null ? null : new StringBuilder(str).reverse().toString();
    }

    public static String repeat(String str, int repeat) {
        return str == null ? null : repeat <= 0 ? EMPTY : str.repeat(repeat);
    }

    public static boolean equals(CharSequence a, CharSequence b) {
        return a == b || a != null && b != null && a.toString().equals(b.toString());
    }

    public static String upperCase(String str) {
        return str == null ? null : str.toUpperCase();
    }

    public static String lowerCase(String str) {
        return str == null ? null : str.toLowerCase();
    }
}
