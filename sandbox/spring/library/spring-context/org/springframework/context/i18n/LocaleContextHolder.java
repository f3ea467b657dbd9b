package org.springframework.context.i18n;

import java.util.Locale;

public final class LocaleContextHolder {
    private static final ThreadLocal<Locale> HOLDER = new ThreadLocal<>();

    private LocaleContextHolder() {
    }

    public static Locale getLocale() {
        Locale locale = HOLDER.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static void setLocale(Locale locale) {
        HOLDER.set(locale);
    }

    public static void resetLocaleContext() {
        HOLDER.remove();
    }
}
