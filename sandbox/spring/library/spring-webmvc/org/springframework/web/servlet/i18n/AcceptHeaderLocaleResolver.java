package org.springframework.web.servlet.i18n;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;


public class AcceptHeaderLocaleResolver {

    public AcceptHeaderLocaleResolver() {
    }

    public native List<Locale> getSupportedLocales();

    public native Locale resolveLocale(HttpServletRequest request);

    public native void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale);

    public native void setSupportedLocales(List<Locale> locales);
}
