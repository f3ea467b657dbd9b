package org.weather.api;

import java.util.List;

public interface Barometer {
    double hectopascal(String place);

    List<Reading> history(String place, int days);

    default String inWords(String place) {
        double value = hectopascal(place);
        return value < 1000 ? "low" : value > 1020 ? "high" : "fair";
    }
}
