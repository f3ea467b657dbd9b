package java.io;

public abstract class Reader implements Closeable {
    protected Reader() {}
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
    }
    public int read(char[] cbuf) throws IOException { return read(cbuf, 0, cbuf.length); }
    public abstract int read(char[] cbuf, int off, int len) throws IOException;
    public boolean ready() throws IOException { return false; }
    public abstract void close() throws IOException;
}
