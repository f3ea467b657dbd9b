package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

public class DecimalFormat extends NumberFormat {
    private DecimalFormatSymbols symbols;
    private String positivePrefix = "";
    private String positiveSuffix = "";
    private String negativePrefix;
    private String negativeSuffix;
    private int groupingSize;
    private int multiplier = 1;
    private boolean exponent;
    private int exponentDigits;
    private boolean pointShown;
    private boolean bigDecimals;
    /** Of the double that is being shown: decides what its shortest digits leave in the middle. */
    private BigDecimal exact;
    private RoundingMode rounding = RoundingMode.HALF_EVEN;
    public DecimalFormat() { this("#,##0.###"); }
    public DecimalFormat(String pattern) { this(pattern, DecimalFormatSymbols.getInstance(Locale.getDefault())); }
    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) {
        this.symbols = (DecimalFormatSymbols) symbols.clone();
        applyPattern(pattern);
    }
    public void applyPattern(String pattern) {
        StringBuilder prefix = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        StringBuilder number = new StringBuilder();
        multiplier = 1;
        negativePrefix = null;
        negativeSuffix = null;
        boolean quoted = false;
        int phase = 0;
        int i = 0;
        for (; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean ofNumber = !quoted && ("#0,.".indexOf(c) >= 0 || c == 'E' && phase == 1);
            if (phase == 0 && ofNumber) phase = 1;
            else if (phase == 1 && !ofNumber) phase = 2;
            if (phase == 1) {
                number.append(c);
                continue;
            }
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    (phase == 0 ? prefix : suffix).append("''");
                    i++;
                } else quoted = !quoted;
                continue;
            }
            if (!quoted && c == ';') break;
            if (ofNumber) throw new IllegalArgumentException(c == '.' || c == ',' || c == '#' || c == '0' ? "Unquoted special character '" + c + "' in pattern \"" + pattern + '"' : "Malformed pattern \"" + pattern + '"');
            if (!quoted && (c == '%' || c == '\u2030')) {
                if (multiplier != 1) throw new IllegalArgumentException("Too many percent/per mille characters in pattern \"" + pattern + '"');
                multiplier = c == '%' ? 100 : 1000;
            }
            (phase == 0 ? prefix : suffix).append(quoted && "%\u2030\u00a4-".indexOf(c) >= 0 ? "'" + c : String.valueOf(c));
        }
        positivePrefix = prefix.toString();
        positiveSuffix = suffix.toString();
        if (i < pattern.length()) {
            String rest = pattern.substring(i + 1);
            int from = 0;
            while (from < rest.length() && "#0,.".indexOf(rest.charAt(from)) < 0) from++;
            int to = rest.length();
            while (to > from && "#0,.".indexOf(rest.charAt(to - 1)) < 0) to--;
            negativePrefix = rest.substring(0, from).replace("'", "");
            negativeSuffix = rest.substring(to).replace("'", "");
            if ((negativePrefix.equals(positivePrefix) || negativePrefix.equals("-" + positivePrefix)) && negativeSuffix.equals(positiveSuffix)) {
                negativePrefix = null;
                negativeSuffix = null;
            }
        }
        numberPattern(pattern, number.toString());
    }
    private void numberPattern(String pattern, String number) {
        int e = number.indexOf('E');
        exponent = e >= 0;
        exponentDigits = exponent ? number.length() - e - 1 : 0;
        if (exponent && (exponentDigits == 0 || !number.substring(e + 1).matches("0+"))) throw new IllegalArgumentException("Malformed exponential pattern \"" + pattern + '"');
        String mantissa = exponent ? number.substring(0, e) : number;
        int point = mantissa.indexOf('.');
        if (point != mantissa.lastIndexOf('.')) throw new IllegalArgumentException("Multiple decimal separators in pattern \"" + pattern + '"');
        String whole = point < 0 ? mantissa : mantissa.substring(0, point);
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        if (whole.matches(".*0,*#.*")) throw new IllegalArgumentException("Malformed pattern \"" + pattern + '"');
        if (fraction.matches(".*#0.*")) throw new IllegalArgumentException("Unexpected '0' in pattern \"" + pattern + '"');
        int comma = whole.lastIndexOf(',');
        groupingSize = comma < 0 ? 0 : whole.length() - comma - 1;
        setGroupingUsed(groupingSize > 0);
        if (comma >= 0 && groupingSize == 0) throw new IllegalArgumentException("Malformed pattern \"" + pattern + '"');
        String digits = whole.replace(",", "");
        int zeros = digits.length() - digits.replace("0", "").length();
        int fractionZeros = fraction.length() - fraction.replace("0", "").length();
        pointShown = point == mantissa.length() - 1 && point >= 0;
        if (zeros == 0 && fractionZeros == 0 && point >= 0) {
            if (digits.isEmpty()) fractionZeros = Math.min(1, fraction.length());
            else zeros = 1;
        }
        super.setMinimumIntegerDigits(0);
        super.setMinimumFractionDigits(0);
        super.setMaximumIntegerDigits(exponent ? digits.length() : Integer.MAX_VALUE);
        super.setMinimumIntegerDigits(zeros);
        super.setMaximumFractionDigits(fraction.length());
        super.setMinimumFractionDigits(fractionZeros);
    }
    private String affix(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && i + 1 < text.length()) shown.append(text.charAt(++i));
            else if (c == '\u00a4' && i + 1 < text.length() && text.charAt(i + 1) == '\u00a4') {
                shown.append(symbols.getCurrency().getCurrencyCode());
                i++;
            } else if (c == '\u00a4') shown.append(symbols.getCurrencySymbol());
            else shown.append(c == '%' ? symbols.getPercent() : c == '-' ? symbols.getMinusSign() : c);
        }
        return shown.toString();
    }
    public String getPositivePrefix() { return affix(positivePrefix); }
    public void setPositivePrefix(String newValue) { positivePrefix = newValue.replace("'", "''"); }
    public String getPositiveSuffix() { return affix(positiveSuffix); }
    public void setPositiveSuffix(String newValue) { positiveSuffix = newValue.replace("'", "''"); }
    public String getNegativePrefix() { return affix(negativePrefix == null ? "-" + positivePrefix : negativePrefix); }
    public void setNegativePrefix(String newValue) {
        negativeSuffix = negativeSuffix == null ? positiveSuffix : negativeSuffix;
        negativePrefix = newValue.replace("'", "''");
    }
    public String getNegativeSuffix() { return affix(negativeSuffix == null ? positiveSuffix : negativeSuffix); }
    public void setNegativeSuffix(String newValue) {
        negativePrefix = negativePrefix == null ? "-" + positivePrefix : negativePrefix;
        negativeSuffix = newValue.replace("'", "''");
    }
    public int getMultiplier() { return multiplier; }
    public void setMultiplier(int newValue) { multiplier = newValue; }
    public int getGroupingSize() { return groupingSize; }
    public void setGroupingSize(int newValue) { groupingSize = newValue; }
    public boolean isDecimalSeparatorAlwaysShown() { return pointShown; }
    public void setDecimalSeparatorAlwaysShown(boolean newValue) { pointShown = newValue; }
    public boolean isParseBigDecimal() { return bigDecimals; }
    public void setParseBigDecimal(boolean newValue) { bigDecimals = newValue; }
    public RoundingMode getRoundingMode() { return rounding; }
    public void setRoundingMode(RoundingMode roundingMode) { rounding = java.util.Objects.requireNonNull(roundingMode); }
    public DecimalFormatSymbols getDecimalFormatSymbols() { return (DecimalFormatSymbols) symbols.clone(); }
    public void setDecimalFormatSymbols(DecimalFormatSymbols newSymbols) { symbols = (DecimalFormatSymbols) newSymbols.clone(); }
    public Currency getCurrency() { return symbols.getCurrency(); }
    public void setCurrency(Currency currency) { symbols.setCurrency(currency); }
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        if (number instanceof BigDecimal d) return toAppendTo.append(text(d.signum() < 0, d.abs()));
        if (number instanceof BigInteger n) return toAppendTo.append(text(n.signum() < 0, new BigDecimal(n.abs())));
        return super.format(number, toAppendTo, pos);
    }
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) { return result.append(text(number < 0, BigDecimal.valueOf(number).abs())); }
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        if (Double.isNaN(number)) return result.append(symbols.getNaN());
        boolean negative = number < 0 || number == 0 && 1 / number < 0;
        if (Double.isInfinite(number)) return result.append(negative ? getNegativePrefix() : getPositivePrefix()).append(symbols.getInfinity()).append(negative ? getNegativeSuffix() : getPositiveSuffix());
        if (multiplier != 1) return result.append(text(negative, Math.abs(number * multiplier)));
        return result.append(text(negative, Math.abs(number)));
    }
    private String text(boolean negative, double size) {
        exact = new BigDecimal(size);
        String text = text(negative, new BigDecimal(Double.toString(size)), 1);
        exact = null;
        return text;
    }
    private BigDecimal rounded(BigDecimal size, int digits, boolean negative, int shift) {
        boolean tie = exact != null && rounding.name().startsWith("HALF") && size.subtract(size.setScale(digits, RoundingMode.DOWN)).scaleByPowerOfTen(digits).compareTo(new BigDecimal("0.5")) == 0;
        return (tie ? exact.scaleByPowerOfTen(-shift) : size).setScale(digits, mode(negative));
    }
    private String text(boolean negative, BigDecimal size) { return text(negative, size, multiplier); }
    private String text(boolean negative, BigDecimal size, int factor) {
        BigDecimal scaled = factor == 1 ? size : size.multiply(BigDecimal.valueOf(factor));
        String digits = exponent ? scientific(scaled, negative) : plain(scaled, negative);
        return (negative ? getNegativePrefix() : getPositivePrefix()) + digits + (negative ? getNegativeSuffix() : getPositiveSuffix());
    }
    private RoundingMode mode(boolean negative) { return !negative ? rounding : rounding == RoundingMode.FLOOR ? RoundingMode.CEILING : rounding == RoundingMode.CEILING ? RoundingMode.FLOOR : rounding; }
    private String plain(BigDecimal size, boolean negative) {
        BigDecimal rounded = rounded(size, Math.max(0, getMaximumFractionDigits()), negative, 0);
        String all = rounded.toPlainString();
        int at = all.indexOf('.');
        String whole = at < 0 ? all : all.substring(0, at);
        String fraction = at < 0 ? "" : all.substring(at + 1);
        int end = fraction.length();
        while (end > getMinimumFractionDigits() && fraction.charAt(end - 1) == '0') end--;
        fraction = fraction.substring(0, end);
        if (whole.equals("0")) whole = "";
        if (whole.length() > getMaximumIntegerDigits()) whole = whole.substring(whole.length() - getMaximumIntegerDigits());
        while (whole.length() < getMinimumIntegerDigits()) whole = "0" + whole;
        if (whole.isEmpty() && fraction.isEmpty()) whole = "0";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && isGroupingUsed() && groupingSize > 0 && (whole.length() - i) % groupingSize == 0) text.append(symbols.getGroupingSeparator());
            text.append(whole.charAt(i));
        }
        if (!fraction.isEmpty() || pointShown) text.append(symbols.getDecimalSeparator());
        return text.append(fraction).toString();
    }
    private String scientific(BigDecimal size, boolean negative) {
        int most = getMaximumIntegerDigits();
        int least = getMinimumIntegerDigits();
        int power = size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
        int step = most > 1 && most > least ? most : 0;
        int wholeDigits = step > 0 ? Math.floorMod(power, step) + 1 : Math.max(least, least == 0 && getMaximumFractionDigits() > 0 ? 0 : 1);
        int shown = step > 0 ? power - Math.floorMod(power, step) : power - wholeDigits + 1;
        if (size.signum() == 0) shown = 0;
        int fractionMost = step > 0 ? Math.max(0, most + getMaximumFractionDigits() - wholeDigits) : getMaximumFractionDigits();
        BigDecimal mantissa = rounded(size.scaleByPowerOfTen(-shown), fractionMost, negative, shown);
        if (mantissa.compareTo(BigDecimal.TEN.pow(step > 0 ? step : Math.max(wholeDigits, 0))) >= 0 && size.signum() != 0 && wholeDigits > 0) return scientific(mantissa.scaleByPowerOfTen(shown), negative);
        String all = mantissa.toPlainString();
        int at = all.indexOf('.');
        String whole = at < 0 ? all : all.substring(0, at);
        String fraction = at < 0 ? "" : all.substring(at + 1);
        int end = fraction.length();
        int fractionLeast = step > 0 ? 0 : getMinimumFractionDigits();
        while (end > fractionLeast && fraction.charAt(end - 1) == '0') end--;
        fraction = fraction.substring(0, end);
        if (whole.equals("0") && least == 0 && !fraction.isEmpty()) whole = "";
        while (whole.length() < least && size.signum() == 0) whole = "0" + whole;
        String number = String.valueOf(Math.abs(shown));
        while (number.length() < exponentDigits) number = "0" + number;
        return whole + (fraction.isEmpty() && !pointShown ? "" : symbols.getDecimalSeparator() + fraction) + symbols.getExponentSeparator() + (shown < 0 ? String.valueOf(symbols.getMinusSign()) : "") + number;
    }
    public Number parse(String text, ParsePosition pos) {
        int start = pos.getIndex();
        boolean plus = text.startsWith(getPositivePrefix(), start);
        boolean minus = text.startsWith(getNegativePrefix(), start);
        if (plus && minus) {
            if (getPositivePrefix().length() > getNegativePrefix().length()) minus = false;
            else if (getPositivePrefix().length() < getNegativePrefix().length()) plus = false;
        }
        if (text.startsWith(symbols.getNaN(), start)) {
            pos.setIndex(start + symbols.getNaN().length());
            return Double.NaN;
        }
        if (!plus && !minus) {
            pos.setErrorIndex(start);
            return null;
        }
        int at = start + (plus ? getPositivePrefix() : getNegativePrefix()).length();
        StringBuilder digits = new StringBuilder();
        boolean point = false;
        boolean power = false;
        boolean any = false;
        if (text.startsWith(symbols.getInfinity(), at)) {
            pos.setIndex(at + symbols.getInfinity().length());
            return minus ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        int end = at;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                any = true;
            } else if (c == symbols.getDecimalSeparator() && !point && !power && !isParseIntegerOnly()) {
                digits.append('.');
                point = true;
            } else if (c == symbols.getGroupingSeparator() && isGroupingUsed() && !point && !power && any) {
                if (i + 1 >= text.length() || !Character.isDigit(text.charAt(i + 1))) break;
                continue;
            } else if (c == 'E' && !power && any && i + 1 < text.length() && (Character.isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '-' && i + 2 < text.length() && Character.isDigit(text.charAt(i + 2)))) {
                digits.append('E');
                power = true;
                if (text.charAt(i + 1) == '-') {
                    digits.append('-');
                    i++;
                }
            } else break;
            end = i + 1;
        }
        if (!any) {
            pos.setErrorIndex(at);
            return null;
        }
        if (plus && minus) {
            plus = text.startsWith(getPositiveSuffix(), end);
            minus = text.startsWith(getNegativeSuffix(), end);
            if (plus && minus && getPositiveSuffix().length() > getNegativeSuffix().length()) minus = false;
            else if (plus && minus) plus = false;
        }
        String suffix = plus ? getPositiveSuffix() : getNegativeSuffix();
        if (!text.startsWith(suffix, end)) {
            pos.setErrorIndex(end);
            return null;
        }
        pos.setIndex(end + suffix.length());
        String plain = digits.toString();
        BigDecimal value = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain.endsWith(".") ? plain + "0" : plain.replace(".E", ".0E"));
        if (minus) value = value.negate();
        if (multiplier != 1) value = value.divide(BigDecimal.valueOf(multiplier), java.math.MathContext.DECIMAL64);
        if (bigDecimals) return value;
        boolean whole = value.signum() == 0 ? !minus : value.stripTrailingZeros().scale() <= 0;
        if (whole && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) return value.longValue();
        return value.signum() == 0 ? -0.0 : value.doubleValue();
    }
    public String toPattern() {
        StringBuilder pattern = new StringBuilder();
        int least = getMinimumIntegerDigits();
        int digits = exponent ? getMaximumIntegerDigits() : Math.max(groupingSize > 0 ? groupingSize + 1 : 1, least + (groupingSize > 0 ? 0 : 1));
        if (!exponent && groupingSize == 0) digits = least + 1;
        for (int i = digits; i > 0; i--) {
            pattern.append(i <= least ? '0' : '#');
            if (i > 1 && groupingSize > 0 && (i - 1) % groupingSize == 0 && !exponent) pattern.append(',');
        }
        if (getMaximumFractionDigits() > 0 || pointShown) pattern.append('.');
        for (int i = 0; i < getMaximumFractionDigits(); i++) pattern.append(i < getMinimumFractionDigits() ? '0' : '#');
        if (exponent) pattern.append('E').append("0".repeat(exponentDigits));
        String positive = quoted(positivePrefix) + pattern + quoted(positiveSuffix);
        return negativePrefix == null ? positive : positive + ';' + quoted(negativePrefix) + pattern + quoted(negativeSuffix);
    }
    private static String quoted(String affix) {
        for (char c : affix.toCharArray()) if ("#0,.;".indexOf(c) >= 0) return "'" + affix + "'";
        return affix;
    }
    public boolean equals(Object obj) { return obj instanceof DecimalFormat f && toPattern().equals(f.toPattern()); }
    public int hashCode() { return toPattern().hashCode(); }
}
