package java.io;

public class DataOutputStream extends FilterOutputStream implements DataOutput {
    protected int written;
    public DataOutputStream(OutputStream out) { super(out); }
    public void write(int b) throws IOException {
        out.write(b);
        written++;
    }
    public void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        written += len;
    }
    public final int size() { return written; }
    public final void writeBoolean(boolean v) throws IOException { write(v ? 1 : 0); }
    public final void writeByte(int v) throws IOException { write(v); }
    public final void writeShort(int v) throws IOException {
        write(v >>> 8);
        write(v);
    }
    public final void writeChar(int v) throws IOException { writeShort(v); }
    public final void writeInt(int v) throws IOException {
        writeShort(v >>> 16);
        writeShort(v);
    }
    public final void writeLong(long v) throws IOException {
        writeInt((int) (v >>> 32));
        writeInt((int) v);
    }
    public final void writeFloat(float v) throws IOException { writeInt(Float.floatToIntBits(v)); }
    public final void writeDouble(double v) throws IOException { writeLong(Double.doubleToLongBits(v)); }
    public final void writeBytes(String s) throws IOException { for (int i = 0; i < s.length(); i++) write((byte) s.charAt(i)); }
    public final void writeChars(String s) throws IOException { for (int i = 0; i < s.length(); i++) writeChar(s.charAt(i)); }
    public final void writeUTF(String str) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < str.length(); i++) {
            char c = str.charAt(i);
            if (c >= 1 && c < 0x80) bytes.write(c);
            else {
                if (c >= 0x800) bytes.write(0xE0 | c >> 12);
                bytes.write(c >= 0x800 ? 0x80 | c >> 6 & 0x3F : 0xC0 | c >> 6);
                bytes.write(0x80 | c & 0x3F);
            }
        }
        if (bytes.size() > 65535) throw new UTFDataFormatException("encoded string (" + str.substring(0, 8) + "..." + str.substring(str.length() - 8) + ") too long: " + bytes.size() + " bytes");
        writeShort(bytes.size());
        write(bytes.toByteArray(), 0, bytes.size());
    }
}
