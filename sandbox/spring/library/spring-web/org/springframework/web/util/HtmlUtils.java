package org.springframework.web.util;


public abstract class HtmlUtils {

    public HtmlUtils() {
    }

    public static native String htmlEscape(String input, String encoding);

    public static native String htmlEscape(String input);

    public static native String htmlEscapeDecimal(String input, String encoding);

    public static native String htmlEscapeDecimal(String input);

    public static native String htmlEscapeHex(String input, String encoding);

    public static native String htmlEscapeHex(String input);

    public static native String htmlUnescape(String input);
}
