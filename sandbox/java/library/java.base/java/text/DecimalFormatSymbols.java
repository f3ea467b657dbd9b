package java.text;

import java.io.Serializable;
import java.util.Currency;
import java.util.Locale;

public class DecimalFormatSymbols implements Cloneable, Serializable {
    private final Locale locale;
    private char decimal = '.';
    private char grouping = ',';
    private char minus = '-';
    private char percent = '%';
    private char zero = '0';
    private String infinity = "\u221e";
    private String nan = "NaN";
    private Currency currency;
    private String currencySymbol;
    public DecimalFormatSymbols() { this(Locale.getDefault()); }
    public DecimalFormatSymbols(Locale locale) {
        this.locale = locale;
        switch (locale.getLanguage()) {
            case "", "en", "zh", "ja" -> {}
            case "de", "it", "es", "nl", "pt" -> {
                decimal = ',';
                grouping = '.';
            }
            case "fr" -> {
                decimal = ',';
                grouping = '\u202f';
            }
            default -> throw new UnsupportedOperationException("The trial's Java does not know the numbers of the locale " + locale + "; a real JVM does");
        }
        currency = locale.getCountry().isEmpty() ? Currency.getInstance("XXX") : Currency.getInstance(locale);
        currencySymbol = currency.getSymbol(locale);
    }
    public static DecimalFormatSymbols getInstance() { return new DecimalFormatSymbols(); }
    public static DecimalFormatSymbols getInstance(Locale locale) { return new DecimalFormatSymbols(locale); }
    public Locale getLocale() { return locale; }
    public char getZeroDigit() { return zero; }
    public char getGroupingSeparator() { return grouping; }
    public void setGroupingSeparator(char groupingSeparator) { grouping = groupingSeparator; }
    public char getDecimalSeparator() { return decimal; }
    public void setDecimalSeparator(char decimalSeparator) { decimal = decimalSeparator; }
    public char getMonetaryDecimalSeparator() { return decimal; }
    public char getMinusSign() { return minus; }
    public void setMinusSign(char minusSign) { minus = minusSign; }
    public char getPercent() { return percent; }
    public void setPercent(char percent) { this.percent = percent; }
    public char getPerMill() { return '\u2030'; }
    public String getInfinity() { return infinity; }
    public void setInfinity(String infinity) { this.infinity = infinity; }
    public String getNaN() { return nan; }
    public void setNaN(String NaN) { nan = NaN; }
    public String getExponentSeparator() { return "E"; }
    public Currency getCurrency() { return currency; }
    public void setCurrency(Currency currency) {
        this.currency = currency;
        currencySymbol = currency.getSymbol(locale);
    }
    public String getCurrencySymbol() { return currencySymbol; }
    public void setCurrencySymbol(String currency) { currencySymbol = currency; }
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
