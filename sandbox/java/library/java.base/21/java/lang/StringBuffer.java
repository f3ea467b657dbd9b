package java.lang;

public final class StringBuffer implements Appendable, Serializable, Comparable<StringBuffer>, CharSequence {
    public StringBuffer repeat(CharSequence cs, int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        String s = String.valueOf(cs);
        for (int i = 0; i < count; i++) append(s);
        return this;
    }
    public StringBuffer repeat(int codePoint, int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        for (int i = 0; i < count; i++) appendCodePoint(codePoint);
        return this;
    }
}
