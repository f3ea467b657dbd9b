package java.lang;

import java.io.Serializable;

public final class Character implements Serializable, Comparable<Character> {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final Class<Character> TYPE = primitiveClass();
    private static native Class<Character> primitiveClass();
    @Deprecated
    public Character(char value) {}
    public static native Character valueOf(char c);
    public native char charValue();
    public native int hashCode();
    public static int hashCode(char value) { return value; }
    public native boolean equals(Object obj);
    public native String toString();
    public static String toString(char c) { return String.valueOf(c); }
    public static native String toString(int codePoint);
    public static boolean isSurrogate(char ch) { return ch >= '\uD800' && ch <= '\uDFFF'; }
    public static boolean isHighSurrogate(char ch) { return ch >= '\uD800' && ch <= '\uDBFF'; }
    public static boolean isLowSurrogate(char ch) { return ch >= '\uDC00' && ch <= '\uDFFF'; }
    public static int charCount(int codePoint) { return codePoint >= 0x10000 ? 2 : 1; }
    public static char[] toChars(int codePoint) { return toString(codePoint).toCharArray(); }
    public static boolean isLowerCase(char ch) { return isLowerCase((int) ch); }
    public static native boolean isLowerCase(int codePoint);
    public static boolean isUpperCase(char ch) { return isUpperCase((int) ch); }
    public static native boolean isUpperCase(int codePoint);
    public static boolean isDigit(char ch) { return isDigit((int) ch); }
    public static native boolean isDigit(int codePoint);
    public static boolean isLetter(char ch) { return isLetter((int) ch); }
    public static native boolean isLetter(int codePoint);
    public static boolean isLetterOrDigit(char ch) { return isLetterOrDigit((int) ch); }
    public static native boolean isLetterOrDigit(int codePoint);
    public static boolean isAlphabetic(int codePoint) { return isLetter(codePoint); }
    public static boolean isJavaIdentifierStart(char ch) { return isLetter(ch) || ch == '_' || ch == '$'; }
    public static boolean isJavaIdentifierPart(char ch) { return isLetterOrDigit(ch) || ch == '_' || ch == '$'; }
    public static native boolean isSpaceChar(char ch);
    public static boolean isWhitespace(char ch) { return isWhitespace((int) ch); }
    public static native boolean isWhitespace(int codePoint);
    public static boolean isISOControl(char ch) { return ch <= 0x9F && (ch >= 0x7F || ch <= 0x1F); }
    public static char toLowerCase(char ch) { return (char) toLowerCase((int) ch); }
    public static native int toLowerCase(int codePoint);
    public static char toTitleCase(char ch) { return (char) toTitleCase((int) ch); }
    public static native int toTitleCase(int codePoint);
    public static char toUpperCase(char ch) { return (char) toUpperCase((int) ch); }
    public static native int toUpperCase(int codePoint);
    public static int digit(char ch, int radix) { return digit((int) ch, radix); }
    public static native int digit(int codePoint, int radix);
    public static int getNumericValue(char ch) { return digit((int) ch, 36); }
    public static native char forDigit(int digit, int radix);
    public int compareTo(Character anotherCharacter) {
        if (anotherCharacter == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherCharacter\" is null");
        return compare(charValue(), anotherCharacter.charValue());
    }
    public static int compare(char x, char y) { return x - y; }
}
