package org.springframework.format;


public interface Formatter<T> extends Printer<T>, Parser<T> {
}
