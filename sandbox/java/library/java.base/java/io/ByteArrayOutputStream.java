package java.io;

import java.nio.charset.Charset;
import java.util.Arrays;

public class ByteArrayOutputStream extends OutputStream {
    protected byte[] buf;
    protected int count;
    public ByteArrayOutputStream() { this(32); }
    public ByteArrayOutputStream(int size) { buf = new byte[size]; }
    public void write(int b) {
        if (count == buf.length) buf = Arrays.copyOf(buf, Math.max(16, count * 2));
        buf[count++] = (byte) b;
    }
    public void write(byte[] b, int off, int len) {
        for (int i = 0; i < len; i++) write(b[off + i]);
    }
    public void writeBytes(byte[] b) { write(b, 0, b.length); }
    public void writeTo(OutputStream out) throws IOException { out.write(buf, 0, count); }
    public void reset() { count = 0; }
    public byte[] toByteArray() { return Arrays.copyOf(buf, count); }
    public int size() { return count; }
    public String toString() { return new String(buf, 0, count); }
    public String toString(Charset charset) { return new String(toByteArray(), charset); }
    public void close() throws IOException {}
}
