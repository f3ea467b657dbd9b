package java.io;

public abstract class Reader implements Closeable {
    protected Reader() {}
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
    }
    public int read(char[] cbuf) throws IOException { return read(cbuf, 0, cbuf.length); }
    public abstract int read(char[] cbuf, int off, int len) throws IOException;
    public static Reader nullReader() { return new StringReader(""); }
    public long skip(long n) throws IOException {
        if (n < 0) throw new IllegalArgumentException("skip value is negative");
        long skipped = 0;
        while (skipped < n && read() != -1) skipped++;
        return skipped;
    }
    public boolean markSupported() { return false; }
    public void mark(int readAheadLimit) throws IOException { throw new IOException("mark() not supported"); }
    public void reset() throws IOException { throw new IOException("reset() not supported"); }
    public long transferTo(Writer out) throws IOException {
        long count = 0;
        for (int c = read(); c != -1; c = read(), count++) out.write(c);
        return count;
    }
    public boolean ready() throws IOException { return false; }
    public abstract void close() throws IOException;
}
