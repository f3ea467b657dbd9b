package java.io;

public class BufferedInputStream extends FilterInputStream {
    private ByteArrayOutputStream kept;
    private byte[] again = new byte[0];
    private int at;
    public BufferedInputStream(InputStream in) { this(in, 8192); }
    public BufferedInputStream(InputStream in, int size) {
        super(in);
        if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
    }
    private void open() throws IOException { if (in == null) throw new IOException("Stream closed"); }
    public int read() throws IOException {
        open();
        int b = at < again.length ? again[at++] & 0xff : in.read();
        if (kept != null && b >= 0) kept.write(b);
        return b;
    }
    public int read(byte[] b, int off, int len) throws IOException {
        open();
        if (len == 0) return 0;
        int count = at < again.length ? Math.min(len, again.length - at) : in.read(b, off, len);
        if (at < again.length) {
            System.arraycopy(again, at, b, off, count);
            at += count;
        }
        if (kept != null && count > 0) kept.write(b, off, count);
        return count;
    }
    public int available() throws IOException {
        open();
        return again.length - at + in.available();
    }
    public void mark(int readlimit) {
        again = java.util.Arrays.copyOfRange(again, at, again.length);
        at = 0;
        kept = new ByteArrayOutputStream();
    }
    public void reset() throws IOException {
        open();
        if (kept == null) throw new IOException("Resetting to invalid mark");
        kept.writeBytes(java.util.Arrays.copyOfRange(again, at, again.length));
        again = kept.toByteArray();
        at = 0;
        kept = new ByteArrayOutputStream();
    }
    public boolean markSupported() { return true; }
    public void close() throws IOException {
        if (in != null) in.close();
        in = null;
    }
}
