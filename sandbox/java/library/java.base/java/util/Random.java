package java.util;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public class Random {
    private static long uniquifier = 8682522807148012L;
    private long seed;
    private double nextNextGaussian;
    private boolean haveNextNextGaussian = false;
    public Random() { this((uniquifier *= 1181783497276652981L) ^ (long) (Math.random() * 9007199254740991L)); }
    public Random(long seed) { setSeed(seed); }
    public void setSeed(long seed) {
        this.seed = (seed ^ 0x5DEECE66DL) & ((1L << 48) - 1);
        haveNextNextGaussian = false;
    }
    protected int next(int bits) {
        seed = step(seed);
        return (int) (seed >>> (48 - bits));
    }
    private static native long step(long seed);
    public void nextBytes(byte[] bytes) {
        for (int i = 0, len = bytes.length; i < len;) for (int rnd = nextInt(), n = Math.min(len - i, 4); n-- > 0; rnd >>= 8) bytes[i++] = (byte) rnd;
    }
    public int nextInt() { return next(32); }
    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        int r = next(31);
        int m = bound - 1;
        if ((bound & m) == 0) return (int) ((bound * (long) r) >> 31);
        for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) {}
        return r;
    }
    public int nextInt(int origin, int bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if ((n & m) == 0) return (r & m) + origin;
        if (n > 0) {
            for (int u = r >>> 1; u + m - (r = u % n) < 0; u = nextInt() >>> 1) {}
            return r + origin;
        }
        while (r < origin || r >= bound) r = nextInt();
        return r;
    }
    public long nextLong() { return ((long) next(32) << 32) + next(32); }
    public long nextLong(long bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        return nextLong(0, bound);
    }
    public long nextLong(long origin, long bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        long r = nextLong();
        long n = bound - origin;
        long m = n - 1;
        if ((n & m) == 0) return (r & m) + origin;
        if (n > 0) {
            for (long u = r >>> 1; u + m - (r = u % n) < 0; u = nextLong() >>> 1) {}
            return r + origin;
        }
        while (r < origin || r >= bound) r = nextLong();
        return r;
    }
    public boolean nextBoolean() { return next(1) != 0; }
    public float nextFloat() { return next(24) / (float) (1 << 24); }
    public double nextDouble() { return (((long) next(26) << 27) + next(27)) * 1.1102230246251565E-16; }
    public double nextDouble(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("bound must be finite and positive");
        double r = nextDouble() * bound;
        return r >= bound ? Double.longBitsToDouble(Double.doubleToLongBits(bound) - 1) : r;
    }
    public double nextDouble(double origin, double bound) {
        double r = nextDouble() * (bound - origin) + origin;
        return r >= bound ? Double.longBitsToDouble(Double.doubleToLongBits(bound) - 1) : r;
    }
    public double nextGaussian() {
        if (haveNextNextGaussian) {
            haveNextNextGaussian = false;
            return nextNextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double multiplier = Math.sqrt(-2 * Math.log(s) / s);
        nextNextGaussian = v2 * multiplier;
        haveNextNextGaussian = true;
        return v1 * multiplier;
    }
    private static long sized(long streamSize) {
        if (streamSize < 0L) throw new IllegalArgumentException("size must be non-negative");
        return streamSize;
    }
    private static int below(int origin, int bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        return origin;
    }
    public IntStream ints() { return IntStream.generate(() -> nextInt()); }
    public IntStream ints(long streamSize) { return ints().limit(sized(streamSize)); }
    public IntStream ints(int randomNumberOrigin, int randomNumberBound) {
        int origin = below(randomNumberOrigin, randomNumberBound);
        return IntStream.generate(() -> nextInt(origin, randomNumberBound));
    }
    public IntStream ints(long streamSize, int randomNumberOrigin, int randomNumberBound) { return ints(randomNumberOrigin, randomNumberBound).limit(sized(streamSize)); }
    public LongStream longs() { return LongStream.generate(() -> nextLong()); }
    public LongStream longs(long streamSize) { return longs().limit(sized(streamSize)); }
    public LongStream longs(long randomNumberOrigin, long randomNumberBound) {
        if (randomNumberOrigin >= randomNumberBound) throw new IllegalArgumentException("bound must be greater than origin");
        return LongStream.generate(() -> nextLong(randomNumberOrigin, randomNumberBound));
    }
    public LongStream longs(long streamSize, long randomNumberOrigin, long randomNumberBound) { return longs(randomNumberOrigin, randomNumberBound).limit(sized(streamSize)); }
    public DoubleStream doubles(double randomNumberOrigin, double randomNumberBound) {
        if (!(randomNumberOrigin < randomNumberBound && randomNumberBound - randomNumberOrigin < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("bound must be greater than origin");
        return DoubleStream.generate(() -> nextDouble(randomNumberOrigin, randomNumberBound));
    }
    public DoubleStream doubles(long streamSize, double randomNumberOrigin, double randomNumberBound) { return doubles(randomNumberOrigin, randomNumberBound).limit(sized(streamSize)); }
    public DoubleStream doubles() { return DoubleStream.generate(() -> nextDouble()); }
    public DoubleStream doubles(long streamSize) { return doubles().limit(sized(streamSize)); }
}
