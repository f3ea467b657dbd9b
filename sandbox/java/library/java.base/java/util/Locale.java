package java.util;

import java.io.Serializable;

public final class Locale implements Cloneable, Serializable {
    public static final Locale ENGLISH = new Locale("en");
    public static final Locale FRENCH = new Locale("fr");
    public static final Locale GERMAN = new Locale("de");
    public static final Locale CHINESE = new Locale("zh");
    public static final Locale JAPANESE = new Locale("ja");
    public static final Locale ITALIAN = new Locale("it");
    public static final Locale KOREAN = new Locale("ko");
    public static final Locale ITALY = new Locale("it", "IT");
    public static final Locale KOREA = new Locale("ko", "KR");
    public static final Locale CANADA = new Locale("en", "CA");
    public static final Locale CANADA_FRENCH = new Locale("fr", "CA");
    public static final Locale TAIWAN = new Locale("zh", "TW");
    public static final Locale TRADITIONAL_CHINESE = TAIWAN;
    public static final Locale US = new Locale("en", "US");
    public static final Locale UK = new Locale("en", "GB");
    public static final Locale FRANCE = new Locale("fr", "FR");
    public static final Locale GERMANY = new Locale("de", "DE");
    public static final Locale CHINA = new Locale("zh", "CN");
    public static final Locale SIMPLIFIED_CHINESE = CHINA;
    public static final Locale PRC = CHINA;
    public static final Locale JAPAN = new Locale("ja", "JP");
    public static final Locale ROOT = new Locale("");
    private final String language;
    private final String country;
    public Locale(String language) { this(language, ""); }
    public Locale(String language, String country) {
        this.language = language.toLowerCase();
        this.country = country.toUpperCase();
    }
    private static Locale used = US;
    public static Locale getDefault() { return used; }
    public static void setDefault(Locale newLocale) {
        if (newLocale == null) throw new NullPointerException("Can't set default locale to NULL");
        if (!jdk.internal.misc.LocaleTexts.hasPlainNumbers(newLocale)) throw new UnsupportedOperationException("The trial's Java keeps a default locale with English numbers; a real JVM changes it");
        used = newLocale;
    }
    public static Locale forLanguageTag(String languageTag) {
        String[] parts = languageTag.split("-");
        return parts.length > 1 ? new Locale(parts[0], parts[1]) : new Locale(parts[0]);
    }
    public String getLanguage() { return language; }
    public String getCountry() { return country; }
    public String toLanguageTag() { return language.isEmpty() ? "und" : country.isEmpty() ? language : language + "-" + country; }
    public String toString() { return country.isEmpty() ? language : language + "_" + country; }
    public int hashCode() { return toString().hashCode(); }
    public boolean equals(Object obj) { return obj instanceof Locale && toString().equals(obj.toString()); }
}
