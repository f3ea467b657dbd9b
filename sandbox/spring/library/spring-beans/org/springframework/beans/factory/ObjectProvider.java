package org.springframework.beans.factory;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

public interface ObjectProvider<T> extends ObjectFactory<T>, Iterable<T> {
    T getIfAvailable();

    T getIfUnique();

    default T getIfAvailable(Supplier<T> defaultSupplier) {
        T bean = getIfAvailable();
        return bean == null ? defaultSupplier.get() : bean;
    }

    default void ifAvailable(Consumer<T> dependencyConsumer) {
        T bean = getIfAvailable();
        if (bean != null) {
            dependencyConsumer.accept(bean);
        }
    }

    Stream<T> stream();

    Stream<T> orderedStream();

    @Override
    default Iterator<T> iterator() {
        return stream().iterator();
    }
}
