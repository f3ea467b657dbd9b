package java.io;

public abstract class Writer implements Appendable, Closeable, Flushable {
    protected Writer() {}
    public static Writer nullWriter() {
        return new Writer() {
            public void write(char[] cbuf, int off, int len) {}
            public void flush() {}
            public void close() {}
        };
    }
    public void write(int c) throws IOException { write(new char[] {(char) c}, 0, 1); }
    public void write(char[] cbuf) throws IOException { write(cbuf, 0, cbuf.length); }
    public abstract void write(char[] cbuf, int off, int len) throws IOException;
    public void write(String str) throws IOException { write(str.toCharArray(), 0, str.length()); }
    public void write(String str, int off, int len) throws IOException { write(str.substring(off, off + len)); }
    public Writer append(CharSequence csq) throws IOException {
        write(String.valueOf(csq));
        return this;
    }
    public Writer append(CharSequence csq, int start, int end) throws IOException { return append(String.valueOf(csq).subSequence(start, end)); }
    public Writer append(char c) throws IOException {
        write(c);
        return this;
    }
    public abstract void flush() throws IOException;
    public abstract void close() throws IOException;
}
