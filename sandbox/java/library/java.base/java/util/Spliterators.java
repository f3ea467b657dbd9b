package java.util;

import java.util.function.Consumer;

public final class Spliterators {
    private Spliterators() {}
    public static <T> Spliterator<T> spliterator(Iterator<? extends T> iterator, long size, int characteristics) { return new IteratorSpliterator<T>(iterator, size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED); }
    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> iterator, int characteristics) { return new IteratorSpliterator<T>(iterator, Long.MAX_VALUE, characteristics); }
    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        ArrayDeque<T> ready = new ArrayDeque<>();
        return new Iterator<T>() {
            public boolean hasNext() { return !ready.isEmpty() || spliterator.tryAdvance(t -> ready.add(t)); }
            public T next() {
                if (!hasNext()) throw new NoSuchElementException();
                return ready.remove();
            }
        };
    }
    static class IteratorSpliterator<T> implements Spliterator<T> {
        private final Iterator<? extends T> iterator;
        private final long size;
        private final int characteristics;
        IteratorSpliterator(Iterator<? extends T> iterator, long size, int characteristics) {
            this.iterator = Objects.requireNonNull(iterator);
            this.size = size;
            this.characteristics = characteristics;
        }
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!iterator.hasNext()) return false;
            action.accept(iterator.next());
            return true;
        }
        public Spliterator<T> trySplit() { return null; }
        public long estimateSize() { return size; }
        public int characteristics() { return characteristics; }
    }
}
