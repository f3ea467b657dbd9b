package java.io;

public class StringWriter extends Writer {
    private final StringBuffer buffer = new StringBuffer();
    public StringWriter() {}
    public StringWriter(int initialSize) {}
    public void write(int c) { buffer.append((char) c); }
    public void write(char[] cbuf, int off, int len) { buffer.append(cbuf, off, len); }
    public void write(String str) { buffer.append(str); }
    public void write(String str, int off, int len) { buffer.append(str, off, off + len); }
    public StringWriter append(CharSequence csq) {
        write(String.valueOf(csq));
        return this;
    }
    public StringWriter append(char c) {
        write(c);
        return this;
    }
    public String toString() { return buffer.toString(); }
    public StringBuffer getBuffer() { return buffer; }
    public void flush() {}
    public void close() throws IOException {}
}
