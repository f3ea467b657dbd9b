package java.lang;

public final class String implements Serializable, Comparable<String>, CharSequence {
    private void checkRange(int beginIndex, int endIndex) {
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > length())
            throw new StringIndexOutOfBoundsException("Range [" + beginIndex + ", " + endIndex + ") out of bounds for length " + length());
    }
    public int indexOf(int ch, int beginIndex, int endIndex) {
        checkRange(beginIndex, endIndex);
        return substring(0, endIndex).indexOf(ch, beginIndex);
    }
    public int indexOf(String str, int beginIndex, int endIndex) {
        checkRange(beginIndex, endIndex);
        return substring(0, endIndex).indexOf(str, beginIndex);
    }
    public String[] splitWithDelimiters(String regex, int limit) { return Pattern.compile(regex).splitWithDelimiters(this, limit); }
}
