package org.clinic.visits;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinic.api.Room;
import org.clinic.api.Visit;
import org.clinic.api.VisitBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
public class VisitStore implements VisitBook {
    private static final Logger LOG = LoggerFactory.getLogger(VisitStore.class);
    private final List<Visit> visits = new ArrayList<>();

    @PostConstruct
    void fill() {
        LOG.info("filling the store");
        Visit visit = new Visit();
        visit.setId(1L);
        visit.setPatient("ann");
        visit.setRoom(Room.BLUE);
        visit.setDay(LocalDate.of(2026, 3, 9));
        visit.setFee(new BigDecimal("12.50"));
        visit.setNotes(List.of("first", "with \"quotes\" and ü"));
        visits.add(visit);
    }

    @PreDestroy
    void stop() {
        LOG.warn("store closes with {} visits", visits.size());
    }

    @Override
    public List<Visit> all() {
        return visits;
    }

    @Override
    public int count(String patient) {
        return (int) visits.stream().filter(v -> patient.equals(v.getPatient())).count();
    }

    Visit add(Visit visit) {
        visit.setId(visits.size() + 1L);
        visits.add(visit);
        return visit;
    }
}
