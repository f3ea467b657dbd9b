package jdk.internal.misc;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Format strings in a locale. */
public final class LocaleTexts {
    private LocaleTexts() {}
    /** Numbers are written with a point and commas. */
    public static boolean hasPlainNumbers(Locale locale) {
        return switch (locale.getLanguage()) {
            case "", "en", "zh", "ja", "ko" -> true;
            default -> false;
        };
    }
    public static String format(Locale locale, String format, Object[] args) {
        if (locale == null || hasPlainNumbers(locale)) return formatWith(".,", locale == null ? Locale.ROOT : locale, format, args);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return formatWith("" + symbols.getDecimalSeparator() + symbols.getGroupingSeparator(), locale, format, args);
    }
    private static native String formatWith(String symbols, Locale locale, String format, Object[] args);
}
