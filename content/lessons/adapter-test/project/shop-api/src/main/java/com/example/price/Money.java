package com.example.price;

/** A library as there are many: it was written for one application a JVM, and keeps its setting in a static field. */
public final class Money {
    private static String currency = "?";

    private Money() {}

    public static void use(String code) {
        currency = code;
    }

    public static String of(int amount) {
        return currency + " " + amount;
    }
}
