package org.clinic.api;

import java.util.List;

public interface VisitBook {
    List<Visit> all();

    int count(String patient);

    default String describe(int number) {
        return "book with " + number;
    }
}
