package java.lang;

import java.io.Serializable;
import java.util.stream.IntStream;

public final class StringBuilder implements Appendable, Serializable, Comparable<StringBuilder>, CharSequence {
    public StringBuilder() {}
    public StringBuilder(int capacity) {}
    public StringBuilder(String str) {}
    public StringBuilder(CharSequence seq) {}
    public int compareTo(StringBuilder another) { return toString().compareTo(another.toString()); }
    public native StringBuilder append(Object obj);
    public native StringBuilder append(String str);
    public native StringBuilder append(StringBuffer sb);
    public native StringBuilder append(CharSequence s);
    public native StringBuilder append(char[] str);
    public native StringBuilder append(boolean b);
    public native StringBuilder append(char c);
    public native StringBuilder append(int i);
    public native StringBuilder append(long lng);
    public native StringBuilder append(float f);
    public native StringBuilder append(double d);
    public StringBuilder append(CharSequence s, int start, int end) { return append(String.valueOf(s).subSequence(start, end)); }
    public native StringBuilder append(char[] str, int offset, int len);
    public native StringBuilder appendCodePoint(int codePoint);
    public native StringBuilder delete(int start, int end);
    public native StringBuilder deleteCharAt(int index);
    public native StringBuilder replace(int start, int end, String str);
    public native StringBuilder insert(int offset, Object obj);
    public native StringBuilder insert(int offset, String str);
    public native StringBuilder insert(int offset, char[] str);
    public native StringBuilder insert(int offset, CharSequence s);
    public native StringBuilder insert(int offset, boolean b);
    public native StringBuilder insert(int offset, char c);
    public native StringBuilder insert(int offset, int i);
    public native StringBuilder insert(int offset, long l);
    public native StringBuilder insert(int offset, float f);
    public native StringBuilder insert(int offset, double d);
    public native int indexOf(String str);
    public native int indexOf(String str, int fromIndex);
    public native int lastIndexOf(String str);
    public native int lastIndexOf(String str, int fromIndex);
    public native StringBuilder reverse();
    public native String toString();
    public native int length();
    public native int capacity();
    public void ensureCapacity(int minimumCapacity) {}
    public void trimToSize() {}
    public native void setLength(int newLength);
    public native char charAt(int index);
    public native int codePointAt(int index);
    public native void setCharAt(int index, char ch);
    public native String substring(int start);
    public native String substring(int start, int end);
    public CharSequence subSequence(int start, int end) { return substring(start, end); }
    public IntStream chars() { return toString().chars(); }
}
