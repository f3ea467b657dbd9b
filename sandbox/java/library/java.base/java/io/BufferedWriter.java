package java.io;

public class BufferedWriter extends Writer {
    private final Writer out;
    private final int size;
    private final StringBuilder waiting = new StringBuilder();
    private boolean closed;
    public BufferedWriter(Writer out) { this(out, 8192); }
    public BufferedWriter(Writer out, int sz) {
        if (sz <= 0) throw new IllegalArgumentException("Buffer size <= 0");
        this.out = out;
        size = sz;
    }
    private void open() throws IOException { if (closed) throw new IOException("Stream closed"); }
    public void write(char[] cbuf, int off, int len) throws IOException { write(new String(cbuf, off, len)); }
    public void write(String str) throws IOException {
        open();
        waiting.append(str);
        if (waiting.length() >= size) store();
    }
    private void store() throws IOException {
        out.write(waiting.toString());
        waiting.setLength(0);
    }
    public void newLine() throws IOException { write(System.lineSeparator()); }
    public void flush() throws IOException {
        open();
        store();
        out.flush();
    }
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        store();
        out.close();
    }
}
