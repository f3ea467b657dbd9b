package org.museum.api;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

public interface Tour {
    String next();

    Iterator<String> stops();

    Callable<String> later();

    Supplier<Piece> favourite();

    Map<String, Integer> visits();

    default int length() {
        int n = 0;
        for (Iterator<String> i = stops(); i.hasNext(); i.next()) n++;
        return n;
    }
}
