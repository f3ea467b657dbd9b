package java.io;

public class BufferedOutputStream extends FilterOutputStream {
    private final int size;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    public BufferedOutputStream(OutputStream out) { this(out, 8192); }
    public BufferedOutputStream(OutputStream out, int size) {
        super(out);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
        this.size = size;
    }
    public void write(int b) throws IOException {
        waiting.write(b);
        if (waiting.size() >= size) store();
    }
    public void write(byte[] b, int off, int len) throws IOException {
        waiting.write(b, off, len);
        if (waiting.size() >= size) store();
    }
    private void store() throws IOException {
        byte[] bytes = waiting.toByteArray();
        waiting.reset();
        out.write(bytes, 0, bytes.length);
    }
    public void flush() throws IOException {
        store();
        out.flush();
    }
    public void close() throws IOException {
        flush();
        out.close();
    }
}
