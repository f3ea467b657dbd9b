package com.fair.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

public interface Ledger {
    Entry book(Kind kind, Money money, List<String> notes) throws NotBooked;

    String joined(String... parts);

    String padded(String text, int width);

    Optional<Entry> find(long id);

    List<Entry> all();

    Map<Kind, List<Entry>> byKind();

    Money total(Kind kind);

    int count();

    long[] ids();

    void each(Consumer<Entry> consumer);

    Stream<Entry> stream();

    Object raw(String what);

    void clear();

    static String title() {
        return "the book";
    }

    default String summary() {
        return count() + " entries, " + total(Kind.SALE) + " sold";
    }
}
