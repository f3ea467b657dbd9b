public class ShiftsAndMasks {
    static int rgb(int r, int g, int b) { return (r & 255) << 16 | (g & 255) << 8 | b & 255; }
    static int reverseBits(int n) { int out = 0; for (int i = 0; i < 32; i++, n >>>= 1) out = out << 1 | n & 1; return out; }
    static boolean powerOfTwo(int n) { return n > 0 && (n & n - 1) == 0; }
    static int parity(long n) { n ^= n >>> 32; n ^= n >>> 16; n ^= n >>> 8; n ^= n >>> 4; return 0x6996 >>> (int) (n & 15) & 1; }
    static String bits(int n, int width) { StringBuilder b = new StringBuilder(); for (int i = width - 1; i >= 0; i--) b.append(n >> i & 1); return b.toString(); }

    public static void main(String[] args) {
        int color = rgb(300, 16, -1);
        System.out.println(color + " " + Integer.toHexString(color) + " " + (color >> 16 & 255));
        System.out.println(reverseBits(1) + " " + reverseBits(0xF0F0) + " " + powerOfTwo(1024) + powerOfTwo(0) + powerOfTwo(Integer.MIN_VALUE) + " " + parity(0b1011) + parity(-1L));
        System.out.println(bits(42, 8) + " " + bits(-2, 4) + " " + Integer.parseInt("101010", 2) + " " + Integer.toBinaryString(-1 >>> 28));
        byte b = (byte) 0x80;
        System.out.println(b + " " + (b >> 1) + " " + (b >>> 1) + " " + (byte) (b >>> 1) + " " + (b & 0xFF) + " " + (char) (b & 0x7F | 'A'));
        System.out.println((1 << 35) + " " + (1L << 35) + " " + (-17 >> 2) + " " + (-17 >>> 2) + " " + (-17 / 4) + " " + (5 & 6 | 1 ^ 3) + " " + (~7 & 0xFF));
        long mask = 0;
        for (char c : "bitset".toCharArray()) mask |= 1L << c - 'a';
        System.out.println(Long.toBinaryString(mask) + " " + Long.bitCount(mask) + " " + (mask >> 's' - 'a' & 1) + " " + Long.numberOfTrailingZeros(mask));
        int checksum = 0;
        for (byte x : "checksum".getBytes()) checksum = (checksum << 5) - checksum + x;
        System.out.println(checksum + " " + Math.abs(checksum % 97) + " " + (checksum >>> 16 ^ checksum & 0xFFFF));
        int crc = 0xFFFFFFFF;
        for (byte x : "crc".getBytes()) {
            crc ^= x & 0xFF;
            for (int k = 0; k < 8; k++) crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1;
        }
        System.out.println(Integer.toHexString(~crc) + " " + Integer.toUnsignedString(~crc) + " " + Integer.toUnsignedLong(~crc));
        short s = (short) 0xFFFF;
        s >>>= 10;
        char c = 0xFFFF;
        c >>>= 10;
        System.out.println(s + " " + (int) c);
    }
}
