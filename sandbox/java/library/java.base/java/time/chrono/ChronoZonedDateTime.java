package java.time.chrono;

import java.time.temporal.Temporal;

public interface ChronoZonedDateTime<D extends ChronoLocalDate> extends Temporal, Comparable<ChronoZonedDateTime<?>> {
    java.time.Instant toInstant();
    long toEpochSecond();
    boolean isAfter(ChronoZonedDateTime<?> other);
    boolean isBefore(ChronoZonedDateTime<?> other);
    boolean isEqual(ChronoZonedDateTime<?> other);
}
