package net.harbour.api;

import java.util.List;

public interface Log {
    String name();

    void add(String line);

    List<String> lines();
}
