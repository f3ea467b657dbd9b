package java.io;

public class ByteArrayInputStream extends InputStream {
    protected byte[] buf;
    protected int pos;
    protected int count;
    protected int mark;
    public ByteArrayInputStream(byte[] buf) { this(buf, 0, buf.length); }
    public ByteArrayInputStream(byte[] buf, int offset, int length) {
        this.buf = buf;
        this.pos = offset;
        this.mark = offset;
        this.count = Math.min(offset + length, buf.length);
    }
    public int read() { return pos < count ? buf[pos++] & 0xff : -1; }
    public int read(byte[] b, int off, int len) {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        if (pos >= count) return -1;
        int size = Math.min(len, count - pos);
        System.arraycopy(buf, pos, b, off, size);
        pos += size;
        return size;
    }
    public byte[] readAllBytes() {
        byte[] rest = java.util.Arrays.copyOfRange(buf, pos, count);
        pos = count;
        return rest;
    }
    public long skip(long n) {
        int size = (int) Math.max(0, Math.min(n, count - pos));
        pos += size;
        return size;
    }
    public boolean markSupported() { return true; }
    public void mark(int readAheadLimit) { mark = pos; }
    public void reset() { pos = mark; }
    public void close() throws IOException {}
    public int available() { return count - pos; }
}
