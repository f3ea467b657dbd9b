package org.museum.tools;

public class Frame {
    private final String of;

    public Frame(String of) {
        this.of = of;
    }

    public String around() {
        return "[" + of + "]";
    }

    public static String gilded(String text) {
        return "*" + text + "*";
    }
}
