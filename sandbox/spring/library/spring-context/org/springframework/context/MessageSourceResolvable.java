package org.springframework.context;


@FunctionalInterface
public interface MessageSourceResolvable {

    default native Object[] getArguments();

    String[] getCodes();

    default native String getDefaultMessage();
}
