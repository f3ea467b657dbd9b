package java.util;

public final class Locale implements Cloneable, Serializable {
    public static Locale of(String language) { return new Locale(language); }
    public static Locale of(String language, String country) { return new Locale(language, country); }
}
