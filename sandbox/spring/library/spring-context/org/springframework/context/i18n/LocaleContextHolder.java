package org.springframework.context.i18n;

import java.util.Locale;

public final class LocaleContextHolder {
    private static final ThreadLocal<Locale> HOLDER = new ThreadLocal<>();

    private LocaleContextHolder() {
    }

    public static Locale getLocale() {
        Locale set = HOLDER.get();
        Locale locale = set == null ? current() : set;
        return locale == null ? Locale.getDefault() : locale;
    }

    /** Of the request that this thread serves; null: none. */
    private static native Locale current();

    public static void setLocale(Locale locale) {
        HOLDER.set(locale);
    }

    public static void resetLocaleContext() {
        HOLDER.remove();
    }
}
