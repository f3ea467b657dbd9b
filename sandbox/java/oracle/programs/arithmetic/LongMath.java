public class LongMath {
    public static void main(String[] args) {
        long big = 9_007_199_254_740_993L;
        System.out.println(big + " " + (big + 1) + " " + big * 2 + " " + (double) big + " " + (big - 1) % 10);
        System.out.println(Long.MAX_VALUE / 3 + " " + Long.MIN_VALUE / 7 + " " + Long.MIN_VALUE % 10 + " " + (Long.MAX_VALUE >> 3) + " " + (Long.MIN_VALUE >>> 60));
        System.out.println((0x7FFF_FFFF_FFFFL & 0xFF00FF00FFL) + " " + (big | 1L << 62) + " " + (big ^ -1) + " " + ~big + " " + (-big >> 5) + " " + (-big >>> 5) + " " + (big << 11));
        System.out.println((int) big + " " + (short) (big >> 20) + " " + (float) big + " " + Long.hashCode(big) + " " + Long.compare(big, -big) + " " + Long.signum(-big));
        System.out.println(Long.toString(big, 36) + " " + Long.toHexString(-big) + " " + Long.toBinaryString(5) + " " + Long.parseLong("-9223372036854775808") + " " + Long.valueOf(big).equals(big) + " " + Long.reverse(1) + " " + Long.bitCount(big) + " " + Long.numberOfTrailingZeros(1L << 50));
        System.out.println(Math.floorMod(-big, 1000) + " " + Math.abs(-big) + " " + Math.max(big, 1) + " " + Math.addExact(big, 7L));
        System.out.println(Long.remainderUnsigned(-1, 10) + " " + Long.divideUnsigned(-1, 10) + " " + Long.compareUnsigned(-1, 1) + " " + Long.parseUnsignedLong("18446744073709551615"));
        long h = 1125899906842597L;
        for (char c : "a longer text to hash".toCharArray()) h = 31 * h + c;
        System.out.println(h);
        long a = 1;
        for (int i = 0; i < 70; i++) a *= 3;
        System.out.println(a + " " + a / 1_000_003 + " " + a % 97);
        long t = System.nanoTime() * 0 + 1_700_000_000_123L;
        System.out.println(t / 1000 / 60 / 60 / 24 + "d " + t % 1000 + "ms " + (int) (t / 1000 % 60) + "s");
        int n = Integer.MAX_VALUE;
        long wrong = n * 2, right = n * 2L;
        System.out.println(wrong + " " + right + " " + (n + 1L) + " " + (long) (n + 1));
        System.out.println(1L << 63 | 1 | 0L);
        System.out.println((5 / 2L) + (5L / 2.0) + " " + ('a' + 1L) + " " + (1L == 1.0) + " " + (char) 98L);
    }
}
