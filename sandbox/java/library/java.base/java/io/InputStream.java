package java.io;

import java.util.Arrays;
import java.util.Objects;

public abstract class InputStream implements Closeable {
    public InputStream() {}
    public static InputStream nullInputStream() { return new ByteArrayInputStream(new byte[0]); }
    public abstract int read() throws IOException;
    public int read(byte[] b) throws IOException { return read(b, 0, b.length); }
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int count = 0;
        while (count < len) {
            int next = read();
            if (next == -1) return count == 0 ? -1 : count;
            b[off + count++] = (byte) next;
        }
        return count;
    }
    public byte[] readAllBytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int next = read(); next != -1; next = read()) all.write(next);
        return all.toByteArray();
    }
    public long transferTo(OutputStream out) throws IOException {
        byte[] all = readAllBytes();
        out.write(all, 0, all.length);
        return all.length;
    }
    public long skip(long n) throws IOException {
        long skipped = 0;
        while (skipped < n && read() != -1) skipped++;
        return skipped;
    }
    public byte[] readNBytes(int len) throws IOException {
        if (len < 0) throw new IllegalArgumentException("len < 0");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int next = 0; all.size() < len && (next = read()) != -1;) all.write(next);
        return all.toByteArray();
    }
    public int readNBytes(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int count = 0;
        for (int n = 0; count < len && (n = read(b, off + count, len - count)) >= 0;) count += n;
        return count;
    }
    public void skipNBytes(long n) throws IOException { for (long i = 0; i < n; i++) if (read() == -1) throw new EOFException(); }
    public void mark(int readlimit) {}
    public void reset() throws IOException { throw new IOException("mark/reset not supported"); }
    public boolean markSupported() { return false; }
    public int available() throws IOException { return 0; }
    public void close() throws IOException {}
}
