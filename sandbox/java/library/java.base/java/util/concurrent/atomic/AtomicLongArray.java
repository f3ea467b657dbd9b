package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

public class AtomicLongArray implements java.io.Serializable {
    private final long[] array;
    public AtomicLongArray(int length) { array = new long[length]; }
    public AtomicLongArray(long[] array) { this.array = array.clone(); }
    public final int length() { return array.length; }
    public final long get(int i) { return array[i]; }
    public final void set(int i, long newValue) { array[i] = newValue; }
    public final long getAndSet(int i, long newValue) {
        long old = array[i];
        array[i] = newValue;
        return old;
    }
    public final boolean compareAndSet(int i, long expectedValue, long newValue) {
        if (array[i] != expectedValue) return false;
        array[i] = newValue;
        return true;
    }
    public final long getAndIncrement(int i) { return array[i]++; }
    public final long getAndDecrement(int i) { return array[i]--; }
    public final long getAndAdd(int i, long delta) { return getAndSet(i, array[i] + delta); }
    public final long incrementAndGet(int i) { return ++array[i]; }
    public final long decrementAndGet(int i) { return --array[i]; }
    public final long addAndGet(int i, long delta) { return array[i] += delta; }
    public final long getAndUpdate(int i, LongUnaryOperator updateFunction) { return getAndSet(i, updateFunction.applyAsLong(array[i])); }
    public final long updateAndGet(int i, LongUnaryOperator updateFunction) { return array[i] = updateFunction.applyAsLong(array[i]); }
    public final long accumulateAndGet(int i, long x, LongBinaryOperator accumulatorFunction) { return array[i] = accumulatorFunction.applyAsLong(array[i], x); }
    public String toString() { return java.util.Arrays.toString(array); }
}
