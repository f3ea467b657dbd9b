package java.util.stream;

import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

class DoublePipeline implements DoubleStream {
    public native DoubleStream filter(DoublePredicate predicate);
    public native DoubleStream map(DoubleUnaryOperator mapper);
    public native <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper);
    public native IntStream mapToInt(DoubleToIntFunction mapper);
    public native LongStream mapToLong(DoubleToLongFunction mapper);
    public native DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper);
    public native DoubleStream distinct();
    public native DoubleStream sorted();
    public native DoubleStream peek(DoubleConsumer action);
    public native DoubleStream limit(long maxSize);
    public native DoubleStream skip(long n);
    public native DoubleStream takeWhile(DoublePredicate predicate);
    public native DoubleStream dropWhile(DoublePredicate predicate);
    public native void forEach(DoubleConsumer action);
    public native void forEachOrdered(DoubleConsumer action);
    public native double[] toArray();
    public native double reduce(double identity, DoubleBinaryOperator op);
    public native OptionalDouble reduce(DoubleBinaryOperator op);
    public native <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);
    public native double sum();
    public native OptionalDouble min();
    public native OptionalDouble max();
    public native long count();
    public native OptionalDouble average();
    public native DoubleSummaryStatistics summaryStatistics();
    public native boolean anyMatch(DoublePredicate predicate);
    public native boolean allMatch(DoublePredicate predicate);
    public native boolean noneMatch(DoublePredicate predicate);
    public native OptionalDouble findFirst();
    public native OptionalDouble findAny();
    public native Stream<Double> boxed();
    public native PrimitiveIterator.OfDouble iterator();
    public native Spliterator<Double> spliterator();
    public native boolean isParallel();
    public native DoubleStream sequential();
    public native DoubleStream parallel();
    public native DoubleStream unordered();
    public native DoubleStream onClose(Runnable closeHandler);
    public native void close();
    private static class Adapter implements PrimitiveIterator.OfDouble {
        public native boolean hasNext();
        public native double nextDouble();
    }
}
