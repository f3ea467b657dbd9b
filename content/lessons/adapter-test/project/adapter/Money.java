package com.example.price;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The adapter: the library's class under the same name, with a setting for each class loader in place of one for the JVM. */
public final class Money {
    private static final Map<ClassLoader, String> CURRENCIES = new ConcurrentHashMap<>();

    private Money() {}

    public static void use(String code) {
        CURRENCIES.put(Thread.currentThread().getContextClassLoader(), code);
    }

    /** A web server may set a class loader of its own, whose parent is the module's: so parents are asked, too. */
    public static String of(int amount) {
        for (ClassLoader loader = Thread.currentThread().getContextClassLoader(); loader != null; loader = loader.getParent()) {
            String code = CURRENCIES.get(loader);
            if (code != null) {
                return code + " " + amount;
            }
        }
        return "? " + amount;
    }
}
