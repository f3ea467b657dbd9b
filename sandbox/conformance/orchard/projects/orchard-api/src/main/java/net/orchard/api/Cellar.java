package net.orchard.api;

import java.util.List;
import java.util.Map;

/** Where crops are kept: the base has one, and so may modules. */
public interface Cellar {
    String keeper();

    Crop heaviest(String tree);

    List<Crop> all();

    Map<String, Integer> count();

    default String label() {
        return "cellar of " + keeper();
    }
}
