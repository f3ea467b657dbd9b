package net.orchard.plums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.orchard.api.Cellar;
import net.orchard.api.Crop;
import net.orchard.gate.Warden;
import org.springframework.stereotype.Component;

@Component("plumsCellar")
public class PlumsCellar implements Cellar {
    private final Warden warden = new Warden("plums");

    @Override
    public String keeper() {
        return warden.greet("the cellar");
    }

    @Override
    public Crop heaviest(String tree) {
        return new Crop(tree + " of plums", BigDecimal.TEN, LocalDate.of(2026, 7, 14));
    }

    @Override
    public List<Crop> all() {
        return List.of();
    }

    @Override
    public Map<String, Integer> count() {
        return Map.of();
    }
}
