package java.util.stream;

import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

class LongPipeline implements LongStream {
    public native LongStream filter(LongPredicate predicate);
    public native LongStream map(LongUnaryOperator mapper);
    public native <U> Stream<U> mapToObj(LongFunction<? extends U> mapper);
    public native IntStream mapToInt(LongToIntFunction mapper);
    public native DoubleStream mapToDouble(LongToDoubleFunction mapper);
    public native LongStream flatMap(LongFunction<? extends LongStream> mapper);
    public native LongStream distinct();
    public native LongStream sorted();
    public native LongStream peek(LongConsumer action);
    public native LongStream limit(long maxSize);
    public native LongStream skip(long n);
    public native LongStream takeWhile(LongPredicate predicate);
    public native LongStream dropWhile(LongPredicate predicate);
    public native void forEach(LongConsumer action);
    public native void forEachOrdered(LongConsumer action);
    public native long[] toArray();
    public native long reduce(long identity, LongBinaryOperator op);
    public native OptionalLong reduce(LongBinaryOperator op);
    public native <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);
    public native long sum();
    public native OptionalLong min();
    public native OptionalLong max();
    public native long count();
    public native OptionalDouble average();
    public native LongSummaryStatistics summaryStatistics();
    public native boolean anyMatch(LongPredicate predicate);
    public native boolean allMatch(LongPredicate predicate);
    public native boolean noneMatch(LongPredicate predicate);
    public native OptionalLong findFirst();
    public native OptionalLong findAny();
    public native Stream<Long> boxed();
    public native PrimitiveIterator.OfLong iterator();
    public native DoubleStream asDoubleStream();
    public native Spliterator<Long> spliterator();
    public native boolean isParallel();
    public native LongStream sequential();
    public native LongStream parallel();
    public native LongStream unordered();
    public native LongStream onClose(Runnable closeHandler);
    public native void close();
    private static class Adapter implements PrimitiveIterator.OfLong {
        public native boolean hasNext();
        public native long nextLong();
    }
}
