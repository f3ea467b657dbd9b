package java.util;

import java.io.Serializable;

public final class Currency implements Serializable {
    private static final Map<String, Currency> KNOWN = new HashMap<>();
    private final String code;
    private final int digits;
    private Currency(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }
    public static Currency getInstance(String currencyCode) {
        int digits = switch (currencyCode) {
            case "USD", "EUR", "GBP", "CNY", "CHF", "INR", "BRL", "CAD", "AUD", "HKD", "TWD", "SGD", "RUB", "SEK", "NOK", "DKK", "PLN", "MXN", "ZAR", "THB", "TRY" -> 2;
            case "JPY", "KRW", "VND" -> 0;
            case "XXX" -> -1;
            default -> {
                if (currencyCode.matches("[A-Z]{3}") && !currencyCode.matches("X[YZ][A-Z]")) throw new UnsupportedOperationException("The trial's Java does not know the currency " + currencyCode + "; a real JVM may");
                throw new IllegalArgumentException();
            }
        };
        return KNOWN.computeIfAbsent(currencyCode, code -> new Currency(code, digits));
    }
    public static Currency getInstance(Locale locale) {
        return getInstance(switch (locale.getCountry()) {
            case "US" -> "USD";
            case "GB" -> "GBP";
            case "CN" -> "CNY";
            case "JP" -> "JPY";
            case "DE", "FR", "IT", "ES", "AT", "NL", "BE", "FI", "IE", "PT", "GR" -> "EUR";
            case "IN" -> "INR";
            case "CA" -> "CAD";
            case "BR" -> "BRL";
            case "" -> throw new IllegalArgumentException();
            default -> throw new UnsupportedOperationException("The trial's Java does not know the currency of " + locale.getCountry() + "; a real JVM does");
        });
    }
    public String getCurrencyCode() { return code; }
    public int getDefaultFractionDigits() { return digits; }
    public String getSymbol() { return getSymbol(Locale.getDefault()); }
    public String getSymbol(Locale locale) {
        String country = locale.getCountry();
        return switch (code) {
            case "USD" -> country.equals("US") ? "$" : country.equals("CN") || country.equals("CA") ? "US$" : country.isEmpty() ? "USD" : country.equals("GB") ? "US$" : "$";
            case "GBP" -> country.isEmpty() ? "GBP" : "\u00a3";
            case "EUR" -> country.isEmpty() ? "EUR" : "\u20ac";
            case "CNY" -> country.equals("CN") ? "\u00a5" : country.isEmpty() ? "CNY" : "CN\u00a5";
            case "JPY" -> country.equals("JP") ? "\uffe5" : country.isEmpty() ? "JPY" : country.equals("CN") ? "JP\u00a5" : "\u00a5";
            case "XXX" -> "\u00a4";
            default -> code;
        };
    }
    public String toString() { return code; }
}
