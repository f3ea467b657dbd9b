package java.util.stream;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

class ReferencePipeline<T> implements Stream<T> {
    public native Stream<T> filter(Predicate<? super T> predicate);
    public native <R> Stream<R> map(Function<? super T, ? extends R> mapper);
    public native IntStream mapToInt(ToIntFunction<? super T> mapper);
    public native LongStream mapToLong(ToLongFunction<? super T> mapper);
    public native DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper);
    public native <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper);
    public native IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper);
    public native LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper);
    public native DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper);
    public native <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper);
    public native Stream<T> distinct();
    public native Stream<T> sorted();
    public native Stream<T> sorted(Comparator<? super T> comparator);
    public native Stream<T> peek(Consumer<? super T> action);
    public native Stream<T> limit(long maxSize);
    public native Stream<T> skip(long n);
    public native Stream<T> takeWhile(Predicate<? super T> predicate);
    public native Stream<T> dropWhile(Predicate<? super T> predicate);
    public native void forEach(Consumer<? super T> action);
    public native void forEachOrdered(Consumer<? super T> action);
    public native Object[] toArray();
    public native <A> A[] toArray(IntFunction<A[]> generator);
    public native T reduce(T identity, BinaryOperator<T> accumulator);
    public native Optional<T> reduce(BinaryOperator<T> accumulator);
    public native <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner);
    public native <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);
    public native <R, A> R collect(Collector<? super T, A, R> collector);
    public native List<T> toList();
    public native Optional<T> min(Comparator<? super T> comparator);
    public native Optional<T> max(Comparator<? super T> comparator);
    public native long count();
    public native boolean anyMatch(Predicate<? super T> predicate);
    public native boolean allMatch(Predicate<? super T> predicate);
    public native boolean noneMatch(Predicate<? super T> predicate);
    public native Optional<T> findFirst();
    public native Optional<T> findAny();
    public native Iterator<T> iterator();
    public native Spliterator<T> spliterator();
    public native boolean isParallel();
    public native Stream<T> sequential();
    public native Stream<T> parallel();
    public native Stream<T> unordered();
    public native Stream<T> onClose(Runnable closeHandler);
    public native void close();
    private static class Adapter<T> implements Iterator<T> {
        public native boolean hasNext();
        public native T next();
    }
}
