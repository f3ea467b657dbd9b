package java.util.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

public final class Collectors {
    private Collectors() {}
    static class CollectorImpl<T, A, R> implements Collector<T, A, R> {
        private final Supplier<A> supplier;
        private final BiConsumer<A, T> accumulator;
        private final BinaryOperator<A> combiner;
        private final Function<A, R> finisher;
        CollectorImpl(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher) {
            this.supplier = supplier;
            this.accumulator = accumulator;
            this.combiner = combiner;
            this.finisher = finisher;
        }
        public Supplier<A> supplier() { return supplier; }
        public BiConsumer<A, T> accumulator() { return accumulator; }
        public BinaryOperator<A> combiner() { return combiner; }
        public Function<A, R> finisher() { return finisher; }
        public Set<Collector.Characteristics> characteristics() { return Collections.emptySet(); }
    }
    private static class Box<V> {
        V value;
        boolean present;
        Box(V value) { this.value = value; }
    }
    private static class Sum {
        long count;
        long whole;
        final DoubleSummaryStatistics real = new DoubleSummaryStatistics();
    }
    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> collectionFactory) {
        return new CollectorImpl<T, C, C>(collectionFactory, (c, t) -> c.add(t), (a, b) -> {
            a.addAll(b);
            return a;
        }, c -> c);
    }
    public static <T> Collector<T, ?, List<T>> toList() {
        return new CollectorImpl<T, List<T>, List<T>>(() -> new ArrayList<T>(), (c, t) -> c.add(t), (a, b) -> {
            a.addAll(b);
            return a;
        }, c -> c);
    }
    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() { return collectingAndThen(Collectors.<T>toList(), c -> List.copyOf(c)); }
    public static <T> Collector<T, ?, Set<T>> toSet() {
        return new CollectorImpl<T, Set<T>, Set<T>>(() -> new HashSet<T>(), (c, t) -> c.add(t), (a, b) -> {
            a.addAll(b);
            return a;
        }, c -> c);
    }
    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() { return collectingAndThen(Collectors.<T>toSet(), c -> Set.copyOf(c)); }
    public static Collector<CharSequence, ?, String> joining() { return joining("", "", ""); }
    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) { return joining(delimiter, "", ""); }
    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        return new CollectorImpl<CharSequence, StringJoiner, String>(() -> new StringJoiner(delimiter, prefix, suffix), (j, s) -> j.add(s), (a, b) -> a.merge(b), j -> j.toString());
    }
    @SuppressWarnings("unchecked")
    public static <T, U, A, R> Collector<T, ?, R> mapping(Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, U> add = (BiConsumer<A, U>) downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(), (r, t) -> add.accept(r, mapper.apply(t)), downstream.combiner(), downstream.finisher());
    }
    @SuppressWarnings("unchecked")
    public static <T, U, A, R> Collector<T, ?, R> flatMapping(Function<? super T, ? extends Stream<? extends U>> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, U> add = (BiConsumer<A, U>) downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(), (r, t) -> {
            Stream<? extends U> result = mapper.apply(t);
            if (result != null) result.forEach(u -> add.accept(r, u));
        }, downstream.combiner(), downstream.finisher());
    }
    @SuppressWarnings("unchecked")
    public static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> predicate, Collector<? super T, A, R> downstream) {
        BiConsumer<A, T> add = (BiConsumer<A, T>) downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(), (r, t) -> {
            if (predicate.test(t)) add.accept(r, t);
        }, downstream.combiner(), downstream.finisher());
    }
    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(Collector<T, A, R> downstream, Function<R, RR> finisher) { return new CollectorImpl<T, A, RR>(downstream.supplier(), downstream.accumulator(), downstream.combiner(), downstream.finisher().andThen(finisher)); }
    public static <T> Collector<T, ?, Long> counting() { return summingLong(e -> 1L); }
    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) { return reducing(BinaryOperator.<T>minBy(comparator)); }
    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) { return reducing(BinaryOperator.<T>maxBy(comparator)); }
    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return new CollectorImpl<T, Sum, Integer>(() -> new Sum(), (s, t) -> s.whole += mapper.applyAsInt(t), (a, b) -> plus(a, b), s -> (int) s.whole);
    }
    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return new CollectorImpl<T, Sum, Long>(() -> new Sum(), (s, t) -> s.whole += mapper.applyAsLong(t), (a, b) -> plus(a, b), s -> s.whole);
    }
    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
        return new CollectorImpl<T, Sum, Double>(() -> new Sum(), (s, t) -> s.real.accept(mapper.applyAsDouble(t)), (a, b) -> plus(a, b), s -> s.real.getSum());
    }
    private static Sum plus(Sum a, Sum b) {
        a.count += b.count;
        a.whole += b.whole;
        a.real.combine(b.real);
        return a;
    }
    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) { return averagingLong(t -> mapper.applyAsInt(t)); }
    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return new CollectorImpl<T, Sum, Double>(() -> new Sum(), (s, t) -> {
            s.whole += mapper.applyAsLong(t);
            s.count++;
        }, (a, b) -> plus(a, b), s -> s.count == 0 ? 0.0d : (double) s.whole / s.count);
    }
    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> mapper) {
        return new CollectorImpl<T, Sum, Double>(() -> new Sum(), (s, t) -> s.real.accept(mapper.applyAsDouble(t)), (a, b) -> plus(a, b), s -> s.real.getAverage());
    }
    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
        return new CollectorImpl<T, Box<T>, T>(() -> new Box<T>(identity), (b, t) -> b.value = op.apply(b.value, t), (a, b) -> {
            a.value = op.apply(a.value, b.value);
            return a;
        }, b -> b.value);
    }
    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
        return new CollectorImpl<T, Box<T>, Optional<T>>(() -> new Box<T>(null), (b, t) -> {
            b.value = b.present ? op.apply(b.value, t) : t;
            b.present = true;
        }, (a, b) -> {
            if (b.present) a.value = a.present ? op.apply(a.value, b.value) : b.value;
            a.present |= b.present;
            return a;
        }, b -> Optional.ofNullable(b.value));
    }
    public static <T, U> Collector<T, ?, U> reducing(U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> op) {
        return new CollectorImpl<T, Box<U>, U>(() -> new Box<U>(identity), (b, t) -> b.value = op.apply(b.value, mapper.apply(t)), (a, b) -> {
            a.value = op.apply(a.value, b.value);
            return a;
        }, b -> b.value);
    }
    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> classifier) { return groupingBy(classifier, Collectors.<T>toList()); }
    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        Supplier<Map<K, D>> factory = () -> new HashMap<K, D>();
        return groupingBy(classifier, factory, downstream);
    }
    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(Function<? super T, ? extends K> classifier, Supplier<M> mapFactory, Collector<? super T, A, D> downstream) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, T> add = (BiConsumer<A, T>) downstream.accumulator();
        BinaryOperator<A> combine = downstream.combiner();
        Function<A, A> finish = (Function<A, A>) downstream.finisher();
        Supplier<Map<K, A>> factory = (Supplier<Map<K, A>>) (Object) mapFactory;
        return new CollectorImpl<T, Map<K, A>, M>(factory, (m, t) -> {
            K key = Objects.requireNonNull(classifier.apply(t), "element cannot be mapped to a null key");
            A container = m.computeIfAbsent(key, k -> make.get());
            add.accept(container, t);
        }, (a, b) -> mergeInto(a, b, combine), m -> {
            m.replaceAll((k, v) -> finish.apply(v));
            return (M) m;
        });
    }
    private static <K, V> Map<K, V> mergeInto(Map<K, V> a, Map<K, V> b, BinaryOperator<V> combine) {
        for (Map.Entry<K, V> e : b.entrySet()) a.merge(e.getKey(), e.getValue(), combine);
        return a;
    }
    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> predicate) { return partitioningBy(predicate, Collectors.<T>toList()); }
    @SuppressWarnings("unchecked")
    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, T> add = (BiConsumer<A, T>) downstream.accumulator();
        BinaryOperator<A> combine = downstream.combiner();
        Function<A, D> finish = downstream.finisher();
        return new CollectorImpl<T, Partition<A>, Map<Boolean, D>>(() -> new Partition<A>(make.get(), make.get()), (p, t) -> add.accept(predicate.test(t) ? p.forTrue : p.forFalse, t), (a, b) -> new Partition<A>(combine.apply(a.forTrue, b.forTrue), combine.apply(a.forFalse, b.forFalse)), p -> new Partition<D>(finish.apply(p.forTrue), finish.apply(p.forFalse)));
    }
    private static class Partition<T> extends java.util.AbstractMap<Boolean, T> {
        final T forTrue;
        final T forFalse;
        Partition(T forTrue, T forFalse) {
            this.forTrue = forTrue;
            this.forFalse = forFalse;
        }
        public Set<Map.Entry<Boolean, T>> entrySet() {
            Set<Map.Entry<Boolean, T>> entries = new java.util.LinkedHashSet<>();
            entries.add(new SimpleImmutableEntry<Boolean, T>(false, forFalse));
            entries.add(new SimpleImmutableEntry<Boolean, T>(true, forTrue));
            return entries;
        }
        public T get(Object key) { return key instanceof Boolean ? (Boolean) key ? forTrue : forFalse : null; }
    }
    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        return new CollectorImpl<T, Map<K, U>, Map<K, U>>(() -> new HashMap<K, U>(), (m, t) -> putUnique(m, keyMapper.apply(t), Objects.requireNonNull(valueMapper.apply(t))), (a, b) -> {
            for (Map.Entry<K, U> e : b.entrySet()) putUnique(a, e.getKey(), e.getValue());
            return a;
        }, m -> m);
    }
    private static <K, U> void putUnique(Map<K, U> m, K k, U v) {
        U u = m.putIfAbsent(k, v);
        if (u != null) throw new IllegalStateException(String.format("Duplicate key %s (attempted merging values %s and %s)", k, u, v));
    }
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
        Collector<T, ?, Map<K, U>> modifiable = toMap(keyMapper, valueMapper);
        return collectingAndThen(modifiable, m -> Map.copyOf(m));
    }
    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        Supplier<Map<K, U>> factory = () -> new HashMap<K, U>();
        return toMap(keyMapper, valueMapper, mergeFunction, factory);
    }
    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction, Supplier<M> mapFactory) {
        return new CollectorImpl<T, M, M>(mapFactory, (m, t) -> m.merge(keyMapper.apply(t), valueMapper.apply(t), mergeFunction), (a, b) -> {
            mergeInto(a, b, mergeFunction);
            return a;
        }, m -> m);
    }
    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> mapper) {
        return new CollectorImpl<T, IntSummaryStatistics, IntSummaryStatistics>(() -> new IntSummaryStatistics(), (r, t) -> r.accept(mapper.applyAsInt(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, s -> s);
    }
    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> mapper) {
        return new CollectorImpl<T, LongSummaryStatistics, LongSummaryStatistics>(() -> new LongSummaryStatistics(), (r, t) -> r.accept(mapper.applyAsLong(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, s -> s);
    }
    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> mapper) {
        return new CollectorImpl<T, DoubleSummaryStatistics, DoubleSummaryStatistics>(() -> new DoubleSummaryStatistics(), (r, t) -> r.accept(mapper.applyAsDouble(t)), (a, b) -> {
            a.combine(b);
            return a;
        }, s -> s);
    }
    public static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> downstream1, Collector<? super T, ?, R2> downstream2, BiFunction<? super R1, ? super R2, R> merger) { return tee(downstream1, downstream2, merger); }
    @SuppressWarnings("unchecked")
    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> tee(Collector<? super T, A1, R1> downstream1, Collector<? super T, A2, R2> downstream2, BiFunction<? super R1, ? super R2, R> merger) {
        Supplier<A1> make1 = downstream1.supplier();
        Supplier<A2> make2 = downstream2.supplier();
        BiConsumer<A1, T> add1 = (BiConsumer<A1, T>) downstream1.accumulator();
        BiConsumer<A2, T> add2 = (BiConsumer<A2, T>) downstream2.accumulator();
        Function<A1, R1> finish1 = downstream1.finisher();
        Function<A2, R2> finish2 = downstream2.finisher();
        return new CollectorImpl<T, Pair<A1, A2>, R>(() -> new Pair<A1, A2>(make1.get(), make2.get()), (p, t) -> {
            add1.accept(p.left, t);
            add2.accept(p.right, t);
        }, (a, b) -> a, p -> merger.apply(finish1.apply(p.left), finish2.apply(p.right)));
    }
    private static class Pair<A, B> {
        final A left;
        final B right;
        Pair(A left, B right) {
            this.left = left;
            this.right = right;
        }
    }
}
