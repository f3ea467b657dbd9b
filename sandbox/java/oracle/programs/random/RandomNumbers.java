import java.util.Random;
import java.util.function.Supplier;

/** Casts, operators, number texts and the methods of Math, Long, Integer and Double on random and edge values. */
public class RandomNumbers {
    static final double[] REAL_EDGES = {0.0, -0.0, Double.NaN, 1 / 0.0, -1 / 0.0, 0.5, -0.5, 2.5, 1e-3, 1e7, 123456789012345680.0, 4.35, 9007199254740993.0};
    static final long[] WHOLE_EDGES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, 1L << 31, -(1L << 31)};

    static double real(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextInt();
            case 2 -> random.nextGaussian() * 1000;
            case 3 -> random.nextInt(2000) / 100.0;
            case 4 -> REAL_EDGES[random.nextInt(REAL_EDGES.length)];
            case 5 -> random.nextInt(10) + 0.5;
            default -> random.nextDouble();
        };
    }

    static long whole(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt();
            case 2 -> WHOLE_EDGES[random.nextInt(WHOLE_EDGES.length)];
            default -> random.nextInt(200) - 100;
        };
    }

    static Object result(Supplier<?> operation) {
        try {
            return operation.get();
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    static void print(String name, Object... values) {
        StringBuilder line = new StringBuilder(name);
        for (Object value : values) line.append(' ').append(value);
        System.out.println(line);
    }

    static void reals(double a, double b) {
        float f = (float) a;
        print("cast", a, f, (int) a, (long) a, (byte) a, (int) (char) a, (short) a);
        print("real", a + b, a * b, a / b, a % b, a < b, a == b, b + f, f * 3, -a);
        print("round", Math.round(a), Math.round(f), Math.rint(a), Math.floor(a), Math.ceil(a), Math.abs(a), Math.signum(a), Math.ulp(a));
        print("order", Math.max(a, b), Math.min(a, b), Double.compare(a, b), Math.copySign(a, b), Math.fma(1.5, a, b));
        print("bits", Double.hashCode(a), Float.hashCode(f), Double.doubleToLongBits(a), Float.floatToIntBits(f), Double.parseDouble(Double.toString(b)));
    }

    static void longs(long x, long y) {
        print("long", x + y, x - y, x * y, result(() -> x / y), result(() -> x % y), -x, ~x, Long.compare(x, y));
        print("bitwise", x & y, x | y, x ^ y, x << y, x >> y, x >>> y);
        print("narrow", (int) x, (double) x, (float) x, (byte) x, (short) x, (int) (char) x, Long.hashCode(x));
        print("text", Long.toHexString(x), Long.toBinaryString(x), Long.toOctalString(x), Long.toString(x, 7), Long.toUnsignedString(x));
        print("count", Long.bitCount(x), Long.numberOfLeadingZeros(x), Long.numberOfTrailingZeros(x), Long.reverse(x), Long.reverseBytes(x), Long.highestOneBit(x), Long.lowestOneBit(x));
        print("unsigned", result(() -> Long.divideUnsigned(x, y)), result(() -> Long.remainderUnsigned(x, y)), Long.compareUnsigned(x, y), Long.rotateLeft(x, (int) y));
        print("exact", result(() -> Math.addExact(x, y)), result(() -> Math.multiplyExact(x, y)), result(() -> Math.floorDiv(x, y)), result(() -> Math.floorMod(x, y)), result(() -> Math.toIntExact(x)), result(() -> Math.negateExact(x)), Math.abs(x));
    }

    static void ints(int i, int j) {
        print("int", i + j, i - j, i * j, result(() -> i / j), result(() -> i % j), i << j, i >> j, i >>> j, Math.abs(i));
        print("counted", Integer.toHexString(i), Integer.bitCount(i), Integer.reverse(i), Integer.highestOneBit(i), Integer.rotateRight(i, j), Integer.toString(i, 36), Integer.compareUnsigned(i, j), Integer.parseInt(Integer.toString(i, 5), 5));
        print("checked", result(() -> Math.addExact(i, j)), result(() -> Math.subtractExact(i, j)), result(() -> Math.multiplyExact(i, j)));
    }

    public static void main(String[] args) {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            reals(real(random), real(random));
            longs(whole(random), whole(random));
            ints((int) whole(random), (int) whole(random));
        }
    }
}
