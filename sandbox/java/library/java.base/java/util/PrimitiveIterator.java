package java.util;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

public interface PrimitiveIterator<T, C> extends Iterator<T> {
    void forEachRemaining(C action);
    interface OfInt extends PrimitiveIterator<Integer, IntConsumer> {
        int nextInt();
        default void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext()) action.accept(nextInt());
        }
        default Integer next() { return nextInt(); }
    }
    interface OfLong extends PrimitiveIterator<Long, LongConsumer> {
        long nextLong();
        default void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext()) action.accept(nextLong());
        }
        default Long next() { return nextLong(); }
    }
    interface OfDouble extends PrimitiveIterator<Double, DoubleConsumer> {
        double nextDouble();
        default void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            while (hasNext()) action.accept(nextDouble());
        }
        default Double next() { return nextDouble(); }
    }
}
