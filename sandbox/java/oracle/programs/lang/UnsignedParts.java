import java.util.*;

public class UnsignedParts {
    static void tried(java.util.function.Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        tried(() -> Long.parseUnsignedLong("ff", 16) + Integer.parseUnsignedInt("11", 2));
        tried(() -> Integer.parseUnsignedInt("ffffffff", 16) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Integer.toUnsignedString(-1, 36) + " " + Long.toUnsignedString(-1L, 16));
        tried(() -> Integer.parseUnsignedInt("-1"));
        tried(() -> Integer.parseUnsignedInt("4294967296"));
        tried(() -> Integer.parseUnsignedInt("x", 16));
        tried(() -> Long.parseUnsignedLong(""));
        tried(() -> Integer.parseInt("a12b", 1, 3, 10) + Long.parseLong("zz-44", 2, 5, 5) + Integer.parseUnsignedInt("..7f", 2, 4, 16));
        tried(() -> Integer.getInteger("no.such") + " " + Integer.getInteger("no.such", 7));
        tried(() -> Math.nextUp(1.0) + " " + Math.nextDown(1.0f) + " " + Math.nextAfter(0.0, -1) + " " + Math.ulp(1.0f) + " " + Math.ulp(3e38f) + " " + Math.getExponent(1000.0) + " " + Math.getExponent(0.3f));
        tried(() -> Math.scalb(1.5, 10) + " " + Math.scalb(1.0, -1070) + " " + Math.scalb(3f, 4) + " " + Math.IEEEremainder(5, 3) + " " + Math.IEEEremainder(-7.5, 2) + " " + Math.IEEEremainder(1, 0));
        tried(() -> Math.multiplyHigh(Long.MAX_VALUE, 12345L) + " " + Math.multiplyHigh(-5L, Long.MAX_VALUE) + " " + Math.absExact(-7L) + " " + Math.copySign(2f, -0f) + " " + Math.fma(2f, 3f, 4f));
        tried(() -> Math.absExact(Long.MIN_VALUE));
    }
}
