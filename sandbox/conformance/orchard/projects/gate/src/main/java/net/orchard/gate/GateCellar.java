package net.orchard.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import net.orchard.api.Cellar;
import net.orchard.api.Crop;
import net.orchard.api.Rotten;
import org.springframework.stereotype.Component;

@Component
public class GateCellar implements Cellar {
    private final List<Crop> crops = List.of(
            new Crop("oak", new BigDecimal("0.50"), LocalDate.of(2026, 9, 1)),
            new Crop("elm", new BigDecimal("12.75"), LocalDate.of(2026, 8, 30)),
            new Crop("oak", new BigDecimal("3"), LocalDate.of(2026, 10, 2)));

    @Override
    public String keeper() {
        return "the gate";
    }

    @Override
    public Crop heaviest(String tree) {
        try {
            return crops.stream().filter(c -> c.getTree().equals(tree)).max(Comparator.comparing(Crop::getKilos)).orElseThrow();
        } catch (NoSuchElementException e) {
            throw new Rotten(tree, e);
        }
    }

    @Override
    public List<Crop> all() {
        return crops;
    }

    @Override
    public Map<String, Integer> count() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Crop crop : crops) {
            counts.merge(crop.getTree(), 1, Integer::sum);
        }
        return counts;
    }
}
