package org.springframework.data.util;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

public interface Streamable<T> extends Iterable<T>, Supplier<Stream<T>> {
    default Stream<T> stream() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all.stream();
    }

    default <R> Streamable<R> map(Function<? super T, ? extends R> mapper) {
        List<R> all = new ArrayList<>();
        forEach(item -> all.add(mapper.apply(item)));
        return all::iterator;
    }

    default boolean isEmpty() {
        return !iterator().hasNext();
    }

    default List<T> toList() {
        return stream().toList();
    }

    default Stream<T> get() {
        return stream();
    }
}
