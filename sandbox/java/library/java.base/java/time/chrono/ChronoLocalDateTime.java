package java.time.chrono;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;

public interface ChronoLocalDateTime<D extends ChronoLocalDate> extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDateTime<?>> {
    D toLocalDate();
    java.time.LocalTime toLocalTime();
    boolean isAfter(ChronoLocalDateTime<?> other);
    boolean isBefore(ChronoLocalDateTime<?> other);
    boolean isEqual(ChronoLocalDateTime<?> other);
}
