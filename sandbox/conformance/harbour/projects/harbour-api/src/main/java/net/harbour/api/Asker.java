package net.harbour.api;

import java.util.function.Function;

/** What the base asks of a crane. */
public interface Asker {
    String ask(Function<String, String> by);

    String take(Cargo cargo);

    String note(Slip slip);

    Object give(String kind);
}
