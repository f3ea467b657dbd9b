package org.springframework.format;

import java.util.Locale;


@FunctionalInterface
public interface Parser<T> {

    T parse(String text, Locale locale);
}
