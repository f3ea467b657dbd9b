package java.lang;

import java.io.Serializable;
import java.util.stream.IntStream;

public final class StringBuffer implements Appendable, Serializable, Comparable<StringBuffer>, CharSequence {
    public StringBuffer() {}
    public StringBuffer(int capacity) {}
    public StringBuffer(String str) {}
    public StringBuffer(CharSequence seq) {}
    public int compareTo(StringBuffer another) { return toString().compareTo(another.toString()); }
    public native StringBuffer append(Object obj);
    public native StringBuffer append(String str);
    public native StringBuffer append(StringBuffer sb);
    public native StringBuffer append(CharSequence s);
    public native StringBuffer append(char[] str);
    public native StringBuffer append(boolean b);
    public native StringBuffer append(char c);
    public native StringBuffer append(int i);
    public native StringBuffer append(long lng);
    public native StringBuffer append(float f);
    public native StringBuffer append(double d);
    public StringBuffer append(CharSequence s, int start, int end) { return append(String.valueOf(s).subSequence(start, end)); }
    public native StringBuffer append(char[] str, int offset, int len);
    public native StringBuffer appendCodePoint(int codePoint);
    public native StringBuffer delete(int start, int end);
    public native StringBuffer deleteCharAt(int index);
    public native StringBuffer replace(int start, int end, String str);
    public native StringBuffer insert(int offset, Object obj);
    public native StringBuffer insert(int offset, String str);
    public native StringBuffer insert(int offset, char[] str);
    public native StringBuffer insert(int offset, CharSequence s);
    public native StringBuffer insert(int offset, boolean b);
    public native StringBuffer insert(int offset, char c);
    public native StringBuffer insert(int offset, int i);
    public native StringBuffer insert(int offset, long l);
    public native StringBuffer insert(int offset, float f);
    public native StringBuffer insert(int offset, double d);
    public native int indexOf(String str);
    public native int indexOf(String str, int fromIndex);
    public native int lastIndexOf(String str);
    public native int lastIndexOf(String str, int fromIndex);
    public native StringBuffer reverse();
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
