package java.io;

public class StringReader extends Reader {
    private String text;
    private int next;
    private int mark;
    public StringReader(String s) { text = s.toString(); }
    private void ensureOpen() throws IOException {
        if (text == null) throw new IOException("Stream closed");
    }
    public int read() throws IOException {
        ensureOpen();
        return next < text.length() ? text.charAt(next++) : -1;
    }
    public int read(char[] cbuf, int off, int len) throws IOException {
        ensureOpen();
        if (next >= text.length()) return -1;
        int count = Math.min(len, text.length() - next);
        text.getChars(next, next + count, cbuf, off);
        next += count;
        return count;
    }
    public boolean markSupported() { return true; }
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) throw new IllegalArgumentException("Read-ahead limit < 0");
        ensureOpen();
        mark = next;
    }
    public void reset() throws IOException {
        ensureOpen();
        next = mark;
    }
    public boolean ready() throws IOException { ensureOpen(); return true; }
    public void close() { text = null; }
}
