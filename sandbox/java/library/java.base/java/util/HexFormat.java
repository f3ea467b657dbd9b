package java.util;

import java.io.IOException;
import java.io.UncheckedIOException;

public final class HexFormat {
    private static final HexFormat PLAIN = new HexFormat("", "", "", false);
    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final boolean upper;
    private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.upper = upper;
    }
    public static HexFormat of() { return PLAIN; }
    public static HexFormat ofDelimiter(String delimiter) { return new HexFormat(delimiter, "", "", false); }
    public HexFormat withDelimiter(String delimiter) { return new HexFormat(delimiter, prefix, suffix, upper); }
    public HexFormat withPrefix(String prefix) { return new HexFormat(delimiter, prefix, suffix, upper); }
    public HexFormat withSuffix(String suffix) { return new HexFormat(delimiter, prefix, suffix, upper); }
    public HexFormat withUpperCase() { return new HexFormat(delimiter, prefix, suffix, true); }
    public HexFormat withLowerCase() { return new HexFormat(delimiter, prefix, suffix, false); }
    public String delimiter() { return delimiter; }
    public String prefix() { return prefix; }
    public String suffix() { return suffix; }
    public boolean isUpperCase() { return upper; }
    public String formatHex(byte[] bytes) { return formatHex(bytes, 0, bytes.length); }
    public String formatHex(byte[] bytes, int fromIndex, int toIndex) {
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        StringBuilder text = new StringBuilder();
        for (int i = fromIndex; i < toIndex; i++) {
            if (i > fromIndex) text.append(delimiter);
            text.append(prefix).append(toHexDigits(bytes[i])).append(suffix);
        }
        return text.toString();
    }
    public <A extends Appendable> A formatHex(A out, byte[] bytes) { return formatHex(out, bytes, 0, bytes.length); }
    public <A extends Appendable> A formatHex(A out, byte[] bytes, int fromIndex, int toIndex) {
        try {
            out.append(formatHex(bytes, fromIndex, toIndex));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return out;
    }
    public byte[] parseHex(CharSequence string) { return parseHex(string, 0, string.length()); }
    public byte[] parseHex(CharSequence string, int fromIndex, int toIndex) {
        String text = string.subSequence(fromIndex, toIndex).toString();
        if (text.isEmpty()) return new byte[0];
        if (prefix.isEmpty() && suffix.isEmpty() && delimiter.isEmpty() && text.length() % 2 != 0) throw new IllegalArgumentException("string length not even: " + text.length());
        int step = prefix.length() + 2 + suffix.length() + delimiter.length();
        if ((text.length() + delimiter.length()) % step != 0) throw new IllegalArgumentException("string is incorrect length: " + text.length());
        byte[] bytes = new byte[(text.length() + delimiter.length()) / step];
        for (int i = 0; i < bytes.length; i++) {
            int at = i * step;
            literal(text, at, prefix);
            bytes[i] = (byte) fromHexDigits(text, at + prefix.length(), at + prefix.length() + 2);
            literal(text, at + prefix.length() + 2, suffix);
            if (i < bytes.length - 1) literal(text, at + prefix.length() + 2 + suffix.length(), delimiter);
        }
        return bytes;
    }
    public byte[] parseHex(char[] chars, int fromIndex, int toIndex) { return parseHex(new String(chars, fromIndex, toIndex - fromIndex)); }
    private static void literal(String text, int at, String wanted) {
        if (!text.startsWith(wanted, at)) throw new IllegalArgumentException("found: \"" + text.substring(at, at + wanted.length()) + "\", expected: \"" + wanted + "\", index: " + at + " ch: " + Integer.toHexString(text.charAt(at)));
    }
    public char toLowHexDigit(int value) { return digit(value & 15); }
    public char toHighHexDigit(int value) { return digit(value >> 4 & 15); }
    private char digit(int value) { return (upper ? "0123456789ABCDEF" : "0123456789abcdef").charAt(value); }
    public String toHexDigits(byte value) { return toHexDigits(value, 2); }
    public String toHexDigits(char value) { return toHexDigits(value, 4); }
    public String toHexDigits(short value) { return toHexDigits(value, 4); }
    public String toHexDigits(int value) { return toHexDigits(value, 8); }
    public String toHexDigits(long value) { return toHexDigits(value, 16); }
    public String toHexDigits(long value, int digits) {
        if (digits < 0 || digits > 16) throw new IllegalArgumentException("number of digits: " + digits);
        char[] chars = new char[digits];
        for (int i = digits - 1; i >= 0; i--, value >>>= 4) chars[i] = digit((int) (value & 15));
        return new String(chars);
    }
    public static boolean isHexDigit(int ch) { return ch >= '0' && ch <= '9' || ch >= 'a' && ch <= 'f' || ch >= 'A' && ch <= 'F'; }
    public static int fromHexDigit(int ch) {
        if (!isHexDigit(ch)) throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
        return Character.digit(ch, 16);
    }
    public static int fromHexDigits(CharSequence string) { return fromHexDigits(string, 0, string.length()); }
    public static int fromHexDigits(CharSequence string, int fromIndex, int toIndex) { return (int) parse(string, fromIndex, toIndex, 8); }
    public static long fromHexDigitsToLong(CharSequence string) { return parse(string, 0, string.length(), 16); }
    public static long fromHexDigitsToLong(CharSequence string, int fromIndex, int toIndex) { return parse(string, fromIndex, toIndex, 16); }
    private static long parse(CharSequence string, int fromIndex, int toIndex, int most) {
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        if (toIndex - fromIndex > most) throw new IllegalArgumentException("string length greater than " + most + ": " + (toIndex - fromIndex));
        long value = 0;
        for (int i = fromIndex; i < toIndex; i++) value = (value << 4) + fromHexDigit(string.charAt(i));
        return value;
    }
    public boolean equals(Object o) { return o instanceof HexFormat f && upper == f.upper && delimiter.equals(f.delimiter) && prefix.equals(f.prefix) && suffix.equals(f.suffix); }
    public int hashCode() { return Objects.hash(delimiter, prefix, suffix) * 31 + Boolean.hashCode(upper); }
    public String toString() { return "uppercase: " + upper + ", delimiter: \"" + delimiter + "\", prefix: \"" + prefix + "\", suffix: \"" + suffix + "\""; }
}
