package java.lang;

import java.util.stream.IntStream;

public interface CharSequence {
    int length();
    char charAt(int index);
    default boolean isEmpty() { return length() == 0; }
    CharSequence subSequence(int start, int end);
    String toString();
    default IntStream chars() { return toString().chars(); }
    default IntStream codePoints() { return toString().codePoints(); }
    static int compare(CharSequence cs1, CharSequence cs2) { return cs1.toString().compareTo(cs2.toString()); }
}
