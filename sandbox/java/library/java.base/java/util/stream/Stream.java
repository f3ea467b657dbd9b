package java.util.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import java.util.function.UnaryOperator;

public interface Stream<T> extends BaseStream<T, Stream<T>> {
    native Stream<T> filter(Predicate<? super T> predicate);
    native <R> Stream<R> map(Function<? super T, ? extends R> mapper);
    native IntStream mapToInt(ToIntFunction<? super T> mapper);
    native LongStream mapToLong(ToLongFunction<? super T> mapper);
    native DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper);
    native <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper);
    native IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper);
    native LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper);
    native DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper);
    native <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper);
    native Stream<T> distinct();
    native Stream<T> sorted();
    native Stream<T> sorted(Comparator<? super T> comparator);
    native Stream<T> peek(Consumer<? super T> action);
    native Stream<T> limit(long maxSize);
    native Stream<T> skip(long n);
    native Stream<T> takeWhile(Predicate<? super T> predicate);
    native Stream<T> dropWhile(Predicate<? super T> predicate);
    native void forEach(Consumer<? super T> action);
    native void forEachOrdered(Consumer<? super T> action);
    native Object[] toArray();
    native <A> A[] toArray(IntFunction<A[]> generator);
    native T reduce(T identity, BinaryOperator<T> accumulator);
    native Optional<T> reduce(BinaryOperator<T> accumulator);
    native <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner);
    native <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);
    native <R, A> R collect(Collector<? super T, A, R> collector);
    native List<T> toList();
    native Optional<T> min(Comparator<? super T> comparator);
    native Optional<T> max(Comparator<? super T> comparator);
    native long count();
    native boolean anyMatch(Predicate<? super T> predicate);
    native boolean allMatch(Predicate<? super T> predicate);
    native boolean noneMatch(Predicate<? super T> predicate);
    native Optional<T> findFirst();
    native Optional<T> findAny();
    static <T> Builder<T> builder() { return new StreamBuilder<T>(); }
    static native <T> Stream<T> empty();
    static native <T> Stream<T> of(T t);
    @SafeVarargs
    static native <T> Stream<T> of(T... values);
    static <T> Stream<T> ofNullable(T t) { return t == null ? Stream.empty() : Stream.of(t); }
    static native <T> Stream<T> iterate(T seed, UnaryOperator<T> f);
    static native <T> Stream<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next);
    static native <T> Stream<T> generate(Supplier<? extends T> s);
    static native <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b);
    interface Builder<T> extends Consumer<T> {
        void accept(T t);
        default Builder<T> add(T t) {
            accept(t);
            return this;
        }
        Stream<T> build();
    }
}
