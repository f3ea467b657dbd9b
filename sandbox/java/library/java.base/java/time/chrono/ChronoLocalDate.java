package java.time.chrono;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;

public interface ChronoLocalDate extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDate> {
    long toEpochDay();
    boolean isAfter(ChronoLocalDate other);
    boolean isBefore(ChronoLocalDate other);
    boolean isEqual(ChronoLocalDate other);
}
