package org.springframework.core.convert.converter;


@FunctionalInterface
public interface Converter<S, T> {

    default native <U> Converter<S, U> andThen(Converter<? super T, ? extends U> after);

    T convert(S source);
}
