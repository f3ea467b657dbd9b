package org.springframework.util;

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
}
