package org.museum.api;

/** Looked up with a ServiceLoader. */
public interface Voice {
    String say(String text);
}
