package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class String implements Serializable, Comparable<String>, CharSequence {
    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveComparator();
    private static class CaseInsensitiveComparator implements Comparator<String>, Serializable {
        public int compare(String s1, String s2) { return s1.compareToIgnoreCase(s2); }
    }
    public String() {}
    public String(String original) {}
    public String(char[] value) {}
    public String(char[] value, int offset, int count) {}
    public String(int[] codePoints, int offset, int count) {}
    public String(byte[] bytes) {}
    public String(byte[] bytes, int offset, int length) {}
    public String(byte[] bytes, Charset charset) {}
    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {}
    public String(StringBuilder builder) {}
    public String(StringBuffer buffer) {}
    public native int length();
    public native boolean isEmpty();
    public native char charAt(int index);
    public native int codePointAt(int index);
    public native int codePointCount(int beginIndex, int endIndex);
    public native void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin);
    public native byte[] getBytes();
    public byte[] getBytes(Charset charset) { return encode(charset.name()); }
    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException { return Charset.isSupported(charsetName) ? encode(Charset.forName(charsetName).name()) : unsupported(charsetName); }
    private static byte[] unsupported(String charsetName) throws UnsupportedEncodingException { throw new UnsupportedEncodingException(charsetName); }
    private native byte[] encode(String charset);
    public native boolean equals(Object anObject);
    public boolean contentEquals(CharSequence cs) { return equals(cs.toString()); }
    public native boolean equalsIgnoreCase(String anotherString);
    public native int compareTo(String anotherString);
    public native int compareToIgnoreCase(String str);
    public native boolean regionMatches(int toffset, String other, int ooffset, int len);
    public native boolean regionMatches(boolean ignoreCase, int toffset, String other, int ooffset, int len);
    public native boolean startsWith(String prefix, int toffset);
    public native boolean startsWith(String prefix);
    public native boolean endsWith(String suffix);
    public native int hashCode();
    public native int indexOf(int ch);
    public native int indexOf(int ch, int fromIndex);
    public native int lastIndexOf(int ch);
    public native int lastIndexOf(int ch, int fromIndex);
    public native int indexOf(String str);
    public native int indexOf(String str, int fromIndex);
    public native int lastIndexOf(String str);
    public native int lastIndexOf(String str, int fromIndex);
    public native String substring(int beginIndex);
    public native String substring(int beginIndex, int endIndex);
    public CharSequence subSequence(int beginIndex, int endIndex) { return substring(beginIndex, endIndex); }
    public native String concat(String str);
    public native String replace(char oldChar, char newChar);
    public boolean matches(String regex) { return Pattern.matches(regex, this); }
    public native boolean contains(CharSequence s);
    public String replaceFirst(String regex, String replacement) { return Pattern.compile(regex).matcher(this).replaceFirst(replacement); }
    public String replaceAll(String regex, String replacement) { return Pattern.compile(regex).matcher(this).replaceAll(replacement); }
    public native String replace(CharSequence target, CharSequence replacement);
    public String[] split(String regex, int limit) {
        String[] plain = splitPlain(regex, limit);
        return plain != null ? plain : Pattern.compile(regex).split(this, limit);
    }
    public String[] split(String regex) { return split(regex, 0); }
    private native String[] splitPlain(String regex, int limit);
    public static String join(CharSequence delimiter, CharSequence... elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        StringJoiner joiner = new StringJoiner(delimiter);
        for (CharSequence element : elements) joiner.add(element);
        return joiner.toString();
    }
    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(elements);
        StringJoiner joiner = new StringJoiner(delimiter);
        for (CharSequence element : elements) joiner.add(element);
        return joiner.toString();
    }
    public String toLowerCase(Locale locale) { return toLowerCase(); }
    public native String toLowerCase();
    public String toUpperCase(Locale locale) { return toUpperCase(); }
    public native String toUpperCase();
    public native String trim();
    public native String strip();
    public native String stripLeading();
    public native String stripTrailing();
    public native boolean isBlank();
    public Stream<String> lines() { return List.of(splitLines()).stream(); }
    private native String[] splitLines();
    public native String indent(int n);
    public native String stripIndent();
    public native String translateEscapes();
    public <R> R transform(Function<? super String, ? extends R> f) { return f.apply(this); }
    public native IntStream chars();
    public native IntStream codePoints();
    public String toString() { return this; }
    public native char[] toCharArray();
    public static native String format(String format, Object... args);
    public static String format(Locale l, String format, Object... args) { return jdk.internal.misc.LocaleTexts.format(l, format, args); }
    public String formatted(Object... args) { return format(this, args); }
    public static native String valueOf(Object obj);
    public static native String valueOf(char[] data);
    public static native String valueOf(char[] data, int offset, int count);
    public static native String copyValueOf(char[] data);
    public static native String copyValueOf(char[] data, int offset, int count);
    public static native String valueOf(boolean b);
    public static native String valueOf(char c);
    public static native String valueOf(int i);
    public static native String valueOf(long l);
    public static native String valueOf(float f);
    public static native String valueOf(double d);
    public native String intern();
    public native String repeat(int count);
}
