package java.util.stream;

import java.util.IntSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

class IntPipeline implements IntStream {
    public native IntStream filter(IntPredicate predicate);
    public native IntStream map(IntUnaryOperator mapper);
    public native <U> Stream<U> mapToObj(IntFunction<? extends U> mapper);
    public native LongStream mapToLong(IntToLongFunction mapper);
    public native DoubleStream mapToDouble(IntToDoubleFunction mapper);
    public native IntStream flatMap(IntFunction<? extends IntStream> mapper);
    public native IntStream distinct();
    public native IntStream sorted();
    public native IntStream peek(IntConsumer action);
    public native IntStream limit(long maxSize);
    public native IntStream skip(long n);
    public native IntStream takeWhile(IntPredicate predicate);
    public native IntStream dropWhile(IntPredicate predicate);
    public native void forEach(IntConsumer action);
    public native void forEachOrdered(IntConsumer action);
    public native int[] toArray();
    public native int reduce(int identity, IntBinaryOperator op);
    public native OptionalInt reduce(IntBinaryOperator op);
    public native <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);
    public native int sum();
    public native OptionalInt min();
    public native OptionalInt max();
    public native long count();
    public native OptionalDouble average();
    public native IntSummaryStatistics summaryStatistics();
    public native boolean anyMatch(IntPredicate predicate);
    public native boolean allMatch(IntPredicate predicate);
    public native boolean noneMatch(IntPredicate predicate);
    public native OptionalInt findFirst();
    public native OptionalInt findAny();
    public native Stream<Integer> boxed();
    public native PrimitiveIterator.OfInt iterator();
    public native LongStream asLongStream();
    public native DoubleStream asDoubleStream();
    public native Spliterator<Integer> spliterator();
    public native boolean isParallel();
    public native IntStream sequential();
    public native IntStream parallel();
    public native IntStream unordered();
    public native IntStream onClose(Runnable closeHandler);
    public native void close();
    private static class Adapter implements PrimitiveIterator.OfInt {
        public native boolean hasNext();
        public native int nextInt();
    }
}
