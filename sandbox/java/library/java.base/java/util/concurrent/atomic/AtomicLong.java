package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

public class AtomicLong extends Number {
    private volatile long value;
    public AtomicLong(long initialValue) { value = initialValue; }
    public AtomicLong() {}
    public final long get() { return value; }
    public final void set(long newValue) { value = newValue; }
    public final void lazySet(long newValue) { value = newValue; }
    public final long getPlain() { return value; }
    public final long getAcquire() { return value; }
    public final void setRelease(long newValue) { value = newValue; }
    public final long getAndSet(long newValue) {
        long old = value;
        value = newValue;
        return old;
    }
    public final boolean compareAndSet(long expectedValue, long newValue) {
        if (value != expectedValue) return false;
        value = newValue;
        return true;
    }
    public final boolean weakCompareAndSetPlain(long expectedValue, long newValue) { return compareAndSet(expectedValue, newValue); }
    public final long getAndIncrement() { return value++; }
    public final long getAndDecrement() { return value--; }
    public final long getAndAdd(long delta) {
        long old = value;
        value += delta;
        return old;
    }
    public final long incrementAndGet() { return ++value; }
    public final long decrementAndGet() { return --value; }
    public final long addAndGet(long delta) { return value += delta; }
    public final long getAndUpdate(LongUnaryOperator updateFunction) { return getAndSet(updateFunction.applyAsLong(value)); }
    public final long updateAndGet(LongUnaryOperator updateFunction) { return value = updateFunction.applyAsLong(value); }
    public final long getAndAccumulate(long x, LongBinaryOperator accumulatorFunction) { return getAndSet(accumulatorFunction.applyAsLong(value, x)); }
    public final long accumulateAndGet(long x, LongBinaryOperator accumulatorFunction) { return value = accumulatorFunction.applyAsLong(value, x); }
    public String toString() { return Long.toString(value); }
    public int intValue() { return (int) value; }
    public long longValue() { return value; }
    public float floatValue() { return value; }
    public double doubleValue() { return value; }
}
