package org.springframework.context;

@FunctionalInterface
public interface MessageSourceResolvable {
    String[] getCodes();

    default Object[] getArguments() {
        return null;
    }

    default String getDefaultMessage() {
        return null;
    }
}
