package net.rails.station;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.rails.api.Express;
import net.rails.api.Late;
import net.rails.api.Local;
import net.rails.api.Train;
import net.rails.api.Trains;
import org.springframework.stereotype.Service;

@Service
public class StationTrains implements Trains {
    private final List<Train> trains = new ArrayList<>(List.of(
            new Express("N1", LocalTime.of(9, 5), 7),
            new Local("S3", LocalTime.of(8, 45, 30), List.of("Mill", "Port")),
            new Express("A2", LocalTime.of(23, 0), 0)));

    @Override
    public List<Train> sorted(Comparator<Train> by) {
        return trains.stream().sorted(by).toList();
    }

    @Override
    public Optional<Train> first(String line) {
        return trains.stream().filter(t -> t.line().equals(line)).findFirst();
    }

    @Override
    public void add(Train train) {
        if (first(train.line()).isPresent()) throw new IllegalStateException("line " + train.line() + " runs");
        trains.add(train);
    }

    @Override
    public int remove(Collection<String> lines) {
        int before = trains.size();
        trains.removeIf(t -> lines.contains(t.line()));
        return before - trains.size();
    }

    @Override
    public Object any(String what) throws Exception {
        return switch (what) {
            case "late" -> throw new Late(12);
            case "checked" -> throw new java.io.IOException("no wire");
            case "error" -> throw new StackOverflowError("too long a train");
            case "class" -> getClass();
            case "text" -> "text";
            case "self" -> this;
            case "ints" -> new int[] {1, 2};
            default -> null;
        };
    }
}
