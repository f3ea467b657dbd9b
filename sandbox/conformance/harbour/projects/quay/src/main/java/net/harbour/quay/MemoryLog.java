package net.harbour.quay;

import java.util.ArrayList;
import java.util.List;
import net.harbour.api.Log;

public class MemoryLog implements Log {
    private final String name;
    private final List<String> lines = new ArrayList<>();

    MemoryLog(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void add(String line) {
        lines.add(line);
    }

    @Override
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
