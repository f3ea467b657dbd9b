package java.io;

public class DataInputStream extends FilterInputStream implements DataInput {
    public DataInputStream(InputStream in) { super(in); }
    public final int read(byte[] b) throws IOException { return in.read(b, 0, b.length); }
    public final int read(byte[] b, int off, int len) throws IOException { return in.read(b, off, len); }
    public final void readFully(byte[] b) throws IOException { readFully(b, 0, b.length); }
    public final void readFully(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        for (int i = 0; i < len; i++) b[off + i] = readByte();
    }
    public final int skipBytes(int n) throws IOException { return (int) in.skip(n); }
    public final boolean readBoolean() throws IOException { return readUnsignedByte() != 0; }
    public final byte readByte() throws IOException { return (byte) readUnsignedByte(); }
    public final int readUnsignedByte() throws IOException {
        int b = in.read();
        if (b < 0) throw new EOFException();
        return b;
    }
    public final short readShort() throws IOException { return (short) readUnsignedShort(); }
    public final int readUnsignedShort() throws IOException { return readUnsignedByte() << 8 | readUnsignedByte(); }
    public final char readChar() throws IOException { return (char) readUnsignedShort(); }
    public final int readInt() throws IOException { return readUnsignedShort() << 16 | readUnsignedShort(); }
    public final long readLong() throws IOException { return (long) readInt() << 32 | readInt() & 0xffffffffL; }
    public final float readFloat() throws IOException { return Float.intBitsToFloat(readInt()); }
    public final double readDouble() throws IOException { return Double.longBitsToDouble(readLong()); }
    public final String readUTF() throws IOException {
        int length = readUnsignedShort();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int b = readUnsignedByte();
            if (b < 0x80) {
                text.append((char) b);
                continue;
            }
            if ((b & 0xC0) == 0x80 || (b & 0xF0) == 0xF0) throw new UTFDataFormatException("malformed input around byte " + i);
            boolean three = (b & 0xE0) == 0xE0;
            int next = readUnsignedByte();
            i += three ? 2 : 1;
            text.append((char) (three ? (b & 0x0F) << 12 | (next & 0x3F) << 6 | readUnsignedByte() & 0x3F : (b & 0x1F) << 6 | next & 0x3F));
        }
        return text.toString();
    }
}
