package org.springframework.format;

import org.springframework.core.convert.converter.ConverterRegistry;


public interface FormatterRegistry extends ConverterRegistry {

    void addFormatter(Formatter<?> formatter);

    void addFormatterForFieldType(Class<?> fieldType, Formatter<?> formatter);

    void addFormatterForFieldType(Class<?> fieldType, Printer<?> printer, Parser<?> parser);

    void addParser(Parser<?> parser);

    void addPrinter(Printer<?> printer);
}
