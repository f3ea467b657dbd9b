package org.springframework.core.convert.converter;


public interface ConverterRegistry {

    <S, T> void addConverter(Class<S> sourceType, Class<T> targetType, Converter<? super S, ? extends T> converter);

    void addConverter(Converter<?, ?> converter);

    void removeConvertible(Class<?> sourceType, Class<?> targetType);
}
