package net.rails.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public interface Trains {
    List<Train> sorted(Comparator<Train> by);

    Optional<Train> first(String line);

    void add(Train train);

    int remove(Collection<String> lines);

    Object any(String what) throws Exception;
}
