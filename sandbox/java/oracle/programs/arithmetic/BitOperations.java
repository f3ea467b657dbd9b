public class BitOperations {
    public static void main(String[] args) {
        int x = 0b1011_0010;
        System.out.println((x & 0xF) + " " + (x | 1) + " " + (x ^ -1) + " " + ~x + " " + (x << 3) + " " + (x >> 2) + " " + (-x >> 2) + " " + (-x >>> 28));
        System.out.println((1 << 31) + " " + (1 << 32) + " " + (1 << 33) + " " + (1 << -1) + " " + (1L << 32) + " " + (1L << 64) + " " + (-1L >>> 1) + " " + (-1 >>> 1));
        System.out.println(Integer.toBinaryString(-8) + " " + Integer.toHexString(-1) + " " + Integer.toOctalString(64) + " " + Long.toHexString(Long.MIN_VALUE));
        System.out.println(Integer.bitCount(255) + " " + Integer.reverse(1) + " " + Integer.highestOneBit(100) + " " + Integer.numberOfTrailingZeros(8) + " " + Integer.numberOfLeadingZeros(1) + " " + Long.numberOfLeadingZeros(1));
        System.out.println(Integer.rotateLeft(0x80000001, 1) + " " + Integer.reverseBytes(0x01020304) + " " + Integer.lowestOneBit(12) + " " + Long.rotateRight(1, 1));
        long flags = 0;
        for (int bit : new int[] {0, 5, 31, 32, 63}) flags |= 1L << bit;
        System.out.println(flags + " " + Long.toBinaryString(flags).length() + " " + (flags >>> 60) + " " + (flags >> 60) + " " + (int) flags + " " + (int) (flags >>> 32));
        flags &= ~(1L << 63);
        flags ^= 1;
        System.out.println(flags);
        boolean a = true, b = false;
        System.out.println((a & b) + " " + (a | b) + " " + (a ^ b) + " " + (!a | !b));
        a &= b;
        b |= true;
        b ^= a;
        System.out.println(a + " " + b);
        int hash = 17;
        for (char c : "koupleless".toCharArray()) hash = hash * 31 ^ (c << 7 | c >>> 3);
        System.out.println(hash);
        long fnv = 0xcbf29ce484222325L;
        for (byte v : "hello".getBytes()) {
            fnv ^= v & 0xff;
            fnv *= 0x100000001b3L;
        }
        System.out.println(fnv + " " + Long.toHexString(fnv) + " " + Long.toUnsignedString(fnv));
        byte signed = (byte) 0xF0;
        System.out.println(signed + " " + (signed & 0xff) + " " + (signed >> 4) + " " + (signed >>> 4) + " " + ((signed & 0xff) >>> 4));
        short s = 1;
        s <<= 15;
        s >>= 3;
        s >>>= 1;
        System.out.println(s);
        int packed = 200 << 24 | 100 << 16 | 50 << 8 | 25;
        System.out.println(packed + " " + (packed >>> 24) + " " + (packed >> 16 & 0xff) + " " + (byte) (packed >> 8));
        System.out.println(Integer.parseInt("-7f", 16) + " " + Long.parseLong("zz", 36) + " " + Integer.toString(255, 2) + " " + Integer.toUnsignedString(-1) + " " + Integer.divideUnsigned(-1, 3));
    }
}
