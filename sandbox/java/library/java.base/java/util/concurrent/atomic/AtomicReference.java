package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

public class AtomicReference<V> implements java.io.Serializable {
    private volatile V value;
    public AtomicReference(V initialValue) { value = initialValue; }
    public AtomicReference() {}
    public final V get() { return value; }
    public final void set(V newValue) { value = newValue; }
    public final void lazySet(V newValue) { value = newValue; }
    public final V getAndSet(V newValue) {
        V old = value;
        value = newValue;
        return old;
    }
    public final boolean compareAndSet(V expectedValue, V newValue) {
        if ((Object) value != (Object) expectedValue) return false;
        value = newValue;
        return true;
    }
    public final V getAndUpdate(UnaryOperator<V> updateFunction) { return getAndSet(updateFunction.apply(value)); }
    public final V updateAndGet(UnaryOperator<V> updateFunction) { return value = updateFunction.apply(value); }
    public final V getAndAccumulate(V x, BinaryOperator<V> accumulatorFunction) { return getAndSet(accumulatorFunction.apply(value, x)); }
    public final V accumulateAndGet(V x, BinaryOperator<V> accumulatorFunction) { return value = accumulatorFunction.apply(value, x); }
    public String toString() { return String.valueOf(value); }
}
