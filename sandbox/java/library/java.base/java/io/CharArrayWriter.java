package java.io;

public class CharArrayWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    public CharArrayWriter() {}
    public CharArrayWriter(int initialSize) { if (initialSize < 0) throw new IllegalArgumentException("Negative initial size: " + initialSize); }
    public void write(int c) { text.append((char) c); }
    public void write(char[] c, int off, int len) { text.append(c, off, len); }
    public void write(String str, int off, int len) { text.append(str, off, off + len); }
    public void writeTo(Writer out) throws IOException { out.write(text.toString()); }
    public CharArrayWriter append(CharSequence csq) {
        text.append(csq);
        return this;
    }
    public CharArrayWriter append(char c) {
        text.append(c);
        return this;
    }
    public void reset() { text.setLength(0); }
    public char[] toCharArray() { return text.toString().toCharArray(); }
    public int size() { return text.length(); }
    public String toString() { return text.toString(); }
    public void flush() {}
    public void close() {}
}
