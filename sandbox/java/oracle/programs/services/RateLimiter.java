import java.util.*;

public class RateLimiter {
    private final int capacity;
    private final int perSecond;
    private double tokens;
    private long last;

    RateLimiter(int capacity, int perSecond) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.tokens = capacity;
    }

    boolean allow(long millis) {
        tokens = Math.min(capacity, tokens + (millis - last) / 1000.0 * perSecond);
        last = millis;
        if (tokens < 1) return false;
        tokens -= 1;
        return true;
    }

    public static void main(String[] args) {
        RateLimiter limiter = new RateLimiter(3, 2);
        long[] times = {0, 10, 20, 30, 400, 530, 1030, 1040, 5000, 5001, 5002, 5003};
        StringBuilder answer = new StringBuilder();
        for (long t : times) answer.append(t).append(limiter.allow(t) ? "+ " : "- ");
        System.out.println(answer.toString().trim());
        System.out.println(limiter.tokens);
        BitSetLike seen = new BitSetLike();
        for (long t : times) seen.set((int) (t % 64));
        System.out.println(seen);
    }

    static class BitSetLike {
        long bits;
        void set(int i) { bits |= 1L << i; }
        @Override public String toString() { return Long.toBinaryString(bits) + " " + Long.bitCount(bits); }
    }
}
