package java.util.concurrent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

public enum TimeUnit {
    NANOSECONDS(1L), MICROSECONDS(1000L), MILLISECONDS(1000000L), SECONDS(1000000000L), MINUTES(60000000000L), HOURS(3600000000000L), DAYS(86400000000000L);
    private final long nanos;
    private TimeUnit(long nanos) { this.nanos = nanos; }
    private static long convert(long d, long from, long to) {
        if (from == to) return d;
        if (from < to) return d / (to / from);
        long ratio = from / to;
        long most = Long.MAX_VALUE / ratio;
        return d > most ? Long.MAX_VALUE : d < -most ? Long.MIN_VALUE : d * ratio;
    }
    public long convert(long sourceDuration, TimeUnit sourceUnit) { return convert(sourceDuration, sourceUnit.nanos, nanos); }
    public long convert(Duration duration) { return convert(duration.toNanos(), 1L, nanos); }
    public long toNanos(long duration) { return convert(duration, nanos, 1L); }
    public long toMicros(long duration) { return convert(duration, nanos, 1000L); }
    public long toMillis(long duration) { return convert(duration, nanos, 1000000L); }
    public long toSeconds(long duration) { return convert(duration, nanos, 1000000000L); }
    public long toMinutes(long duration) { return convert(duration, nanos, 60000000000L); }
    public long toHours(long duration) { return convert(duration, nanos, 3600000000000L); }
    public long toDays(long duration) { return convert(duration, nanos, 86400000000000L); }
    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) Thread.sleep((toNanos(timeout) + 999999) / 1000000);
    }
    public ChronoUnit toChronoUnit() {
        return switch (this) {
            case NANOSECONDS -> ChronoUnit.NANOS;
            case MICROSECONDS -> ChronoUnit.MICROS;
            case MILLISECONDS -> ChronoUnit.MILLIS;
            case SECONDS -> ChronoUnit.SECONDS;
            case MINUTES -> ChronoUnit.MINUTES;
            case HOURS -> ChronoUnit.HOURS;
            case DAYS -> ChronoUnit.DAYS;
        };
    }
}
