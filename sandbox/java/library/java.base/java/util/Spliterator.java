package java.util;

import java.util.function.Consumer;

public interface Spliterator<T> {
    int ORDERED = 16, DISTINCT = 1, SORTED = 4, SIZED = 64, NONNULL = 256, IMMUTABLE = 1024, CONCURRENT = 4096, SUBSIZED = 16384;
    boolean tryAdvance(Consumer<? super T> action);
    default void forEachRemaining(Consumer<? super T> action) { do {} while (tryAdvance(action)); }
    Spliterator<T> trySplit();
    long estimateSize();
    int characteristics();
}
