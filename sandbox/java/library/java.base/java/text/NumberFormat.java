package java.text;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

public abstract class NumberFormat extends Format {
    public static final int INTEGER_FIELD = 0;
    public static final int FRACTION_FIELD = 1;
    private boolean groupingUsed = true;
    private boolean integersOnly;
    private int maximumInteger = 40;
    private int minimumInteger = 1;
    private int maximumFraction = 3;
    private int minimumFraction;
    protected NumberFormat() {}
    private static NumberFormat pattern(String pattern, Locale locale) { return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)); }
    public static final NumberFormat getInstance() { return getInstance(Locale.getDefault()); }
    public static NumberFormat getInstance(Locale inLocale) { return pattern("#,##0.###", inLocale); }
    public static final NumberFormat getNumberInstance() { return getInstance(); }
    public static NumberFormat getNumberInstance(Locale inLocale) { return getInstance(inLocale); }
    public static final NumberFormat getIntegerInstance() { return getIntegerInstance(Locale.getDefault()); }
    public static NumberFormat getIntegerInstance(Locale inLocale) {
        NumberFormat format = getInstance(inLocale);
        format.setMaximumFractionDigits(0);
        format.setParseIntegerOnly(true);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }
    public static final NumberFormat getPercentInstance() { return getPercentInstance(Locale.getDefault()); }
    public static NumberFormat getPercentInstance(Locale inLocale) {
        return pattern(switch (inLocale.getLanguage()) {
            case "de", "fr", "es" -> "#,##0\u00a0%";
            default -> "#,##0%";
        }, inLocale);
    }
    public static final NumberFormat getCurrencyInstance() { return getCurrencyInstance(Locale.getDefault()); }
    public static NumberFormat getCurrencyInstance(Locale inLocale) {
        return pattern(switch (inLocale.getLanguage()) {
            case "de", "fr", "it", "es" -> "#,##0.00\u00a0\u00a4";
            case "", "pt", "nl" -> "\u00a4\u00a0#,##0.00";
            case "ja" -> "\u00a4#,##0";
            default -> "\u00a4#,##0.00";
        }, inLocale);
    }
    public final String format(double number) { return format(number, new StringBuffer(), new FieldPosition(0)).toString(); }
    public final String format(long number) { return format(number, new StringBuffer(), new FieldPosition(0)).toString(); }
    public StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof Number n) return n instanceof Double || n instanceof Float ? format(n.doubleValue(), toAppendTo, pos) : format(n.longValue(), toAppendTo, pos);
        throw new IllegalArgumentException("Cannot format given Object as a Number");
    }
    public abstract StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition pos);
    public abstract StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition pos);
    public abstract Number parse(String source, ParsePosition parsePosition);
    public Number parse(String source) throws ParseException {
        ParsePosition position = new ParsePosition(0);
        Number result = parse(source, position);
        if (position.getIndex() == 0) throw new ParseException("Unparseable number: \"" + source + "\"", position.getErrorIndex());
        return result;
    }
    public final Object parseObject(String source, ParsePosition pos) { return parse(source, pos); }
    public boolean isParseIntegerOnly() { return integersOnly; }
    public void setParseIntegerOnly(boolean value) { integersOnly = value; }
    public boolean isGroupingUsed() { return groupingUsed; }
    public void setGroupingUsed(boolean newValue) { groupingUsed = newValue; }
    public int getMaximumIntegerDigits() { return maximumInteger; }
    public void setMaximumIntegerDigits(int newValue) {
        maximumInteger = Math.max(0, newValue);
        minimumInteger = Math.min(minimumInteger, maximumInteger);
    }
    public int getMinimumIntegerDigits() { return minimumInteger; }
    public void setMinimumIntegerDigits(int newValue) {
        minimumInteger = Math.max(0, newValue);
        maximumInteger = Math.max(minimumInteger, maximumInteger);
    }
    public int getMaximumFractionDigits() { return maximumFraction; }
    public void setMaximumFractionDigits(int newValue) {
        maximumFraction = Math.max(0, newValue);
        minimumFraction = Math.min(minimumFraction, maximumFraction);
    }
    public int getMinimumFractionDigits() { return minimumFraction; }
    public void setMinimumFractionDigits(int newValue) {
        minimumFraction = Math.max(0, newValue);
        maximumFraction = Math.max(minimumFraction, maximumFraction);
    }
    public Currency getCurrency() { throw new UnsupportedOperationException(); }
    public void setCurrency(Currency currency) { throw new UnsupportedOperationException(); }
    public RoundingMode getRoundingMode() { throw new UnsupportedOperationException(); }
    public void setRoundingMode(RoundingMode roundingMode) { throw new UnsupportedOperationException(); }
}
