package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

public class AtomicIntegerArray implements java.io.Serializable {
    private final int[] array;
    public AtomicIntegerArray(int length) { array = new int[length]; }
    public AtomicIntegerArray(int[] array) { this.array = array.clone(); }
    public final int length() { return array.length; }
    public final int get(int i) { return array[i]; }
    public final void set(int i, int newValue) { array[i] = newValue; }
    public final int getAndSet(int i, int newValue) {
        int old = array[i];
        array[i] = newValue;
        return old;
    }
    public final boolean compareAndSet(int i, int expectedValue, int newValue) {
        if (array[i] != expectedValue) return false;
        array[i] = newValue;
        return true;
    }
    public final int getAndIncrement(int i) { return array[i]++; }
    public final int getAndDecrement(int i) { return array[i]--; }
    public final int getAndAdd(int i, int delta) { return getAndSet(i, array[i] + delta); }
    public final int incrementAndGet(int i) { return ++array[i]; }
    public final int decrementAndGet(int i) { return --array[i]; }
    public final int addAndGet(int i, int delta) { return array[i] += delta; }
    public final int getAndUpdate(int i, IntUnaryOperator updateFunction) { return getAndSet(i, updateFunction.applyAsInt(array[i])); }
    public final int updateAndGet(int i, IntUnaryOperator updateFunction) { return array[i] = updateFunction.applyAsInt(array[i]); }
    public final int accumulateAndGet(int i, int x, IntBinaryOperator accumulatorFunction) { return array[i] = accumulatorFunction.applyAsInt(array[i], x); }
    public String toString() { return java.util.Arrays.toString(array); }
}
