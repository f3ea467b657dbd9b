package java.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

public final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, java.io.Serializable {
    public static final Instant EPOCH = new Instant(0, 0);
    public static final Instant MIN = new Instant(-31557014167219200L, 0);
    public static final Instant MAX = new Instant(31556889864403199L, 999999999);
    private final long seconds;
    private final int nanos;
    private Instant(long epochSecond, int nanos) {
        seconds = epochSecond;
        this.nanos = nanos;
    }
    public static Instant now() { return ofEpochMilli(System.currentTimeMillis()); }
    public static Instant now(Clock clock) { return clock.instant(); }
    public static Instant ofEpochSecond(long epochSecond) { return ofEpochSecond(epochSecond, 0); }
    public static Instant ofEpochSecond(long epochSecond, long nanoAdjustment) {
        long s = Math.addExact(epochSecond, Math.floorDiv(nanoAdjustment, 1000000000L));
        if (s < -31557014167219200L || s > 31556889864403199L) throw new DateTimeException("Instant exceeds minimum or maximum instant");
        return new Instant(s, (int) Math.floorMod(nanoAdjustment, 1000000000L));
    }
    public static Instant ofEpochMilli(long epochMilli) { return ofEpochSecond(Math.floorDiv(epochMilli, 1000L), Math.floorMod(epochMilli, 1000L) * 1000000L); }
    public static Instant from(TemporalAccessor temporal) {
        if (temporal instanceof Instant instant) return instant;
        if (temporal.isSupported(ChronoField.INSTANT_SECONDS)) return ofEpochSecond(temporal.getLong(ChronoField.INSTANT_SECONDS), temporal.get(ChronoField.NANO_OF_SECOND));
        throw new DateTimeException("Unable to obtain Instant from TemporalAccessor: " + temporal + " of type " + temporal.getClass().getName());
    }
    public static Instant parse(CharSequence text) { return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.INSTANT_SECONDS || field == ChronoField.NANO_OF_SECOND || field == ChronoField.MICRO_OF_SECOND || field == ChronoField.MILLI_OF_SECOND : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return unit.isTimeBased() || unit == ChronoUnit.DAYS; }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        return switch ((ChronoField) field) {
            case NANO_OF_SECOND -> nanos;
            case MICRO_OF_SECOND -> nanos / 1000;
            case MILLI_OF_SECOND -> nanos / 1000000;
            case INSTANT_SECONDS -> seconds;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    public long getEpochSecond() { return seconds; }
    public int getNano() { return nanos; }
    public Instant with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) return field.adjustInto(this, newValue);
        return switch ((ChronoField) field) {
            case NANO_OF_SECOND -> new Instant(seconds, (int) newValue);
            case MILLI_OF_SECOND -> new Instant(seconds, (int) newValue * 1000000);
            case INSTANT_SECONDS -> ofEpochSecond(newValue, nanos);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    public Instant truncatedTo(TemporalUnit unit) {
        if (!isSupported(unit)) throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long size = unit.getDuration().toNanos();
        long ofDay = Math.floorMod(seconds, 86400L) * 1000000000L + nanos;
        return plusNanos(ofDay / size * size - ofDay);
    }
    public Instant plus(TemporalAmount amountToAdd) { return (Instant) amountToAdd.addTo(this); }
    public Instant plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.addTo(this, amountToAdd);
        if (!isSupported(unit)) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        Duration size = unit.getDuration();
        if (size.getNano() != 0) return plus(amountToAdd / (1000000000L / size.getNano()), amountToAdd % (1000000000L / size.getNano()) * size.getNano());
        return plusSeconds(Math.multiplyExact(size.getSeconds(), amountToAdd));
    }
    private Instant plus(long secondsToAdd, long nanosToAdd) { return ofEpochSecond(Math.addExact(seconds, secondsToAdd), nanos + nanosToAdd); }
    public Instant plusSeconds(long secondsToAdd) { return plus(secondsToAdd, 0L); }
    public Instant plusMillis(long millisToAdd) { return plus(millisToAdd / 1000, millisToAdd % 1000 * 1000000); }
    public Instant plusNanos(long nanosToAdd) { return plus(nanosToAdd / 1000000000L, nanosToAdd % 1000000000L); }
    public Instant minus(TemporalAmount amountToSubtract) { return (Instant) amountToSubtract.subtractFrom(this); }
    public Instant minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public Instant minusSeconds(long secondsToSubtract) { return plusSeconds(-secondsToSubtract); }
    public Instant minusMillis(long millisToSubtract) { return plusMillis(-millisToSubtract); }
    public Instant minusNanos(long nanosToSubtract) { return plusNanos(-nanosToSubtract); }
    public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.INSTANT_SECONDS, seconds).with(ChronoField.NANO_OF_SECOND, nanos); }
    public long until(Temporal endExclusive, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.between(this, endExclusive);
        if (!isSupported(unit)) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        Instant end = from(endExclusive);
        long s = end.seconds - seconds;
        long n = end.nanos - nanos;
        Duration size = unit.getDuration();
        if (size.getNano() != 0) return Math.addExact(Math.multiplyExact(s, 1000000000L), n) / size.getNano();
        if (s > 0 && n < 0) s--;
        else if (s < 0 && n > 0) s++;
        return s / size.getSeconds();
    }
    public OffsetDateTime atOffset(ZoneOffset offset) { return OffsetDateTime.ofInstant(this, offset); }
    public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.ofInstant(this, zone); }
    public long toEpochMilli() { return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / 1000000); }
    public int compareTo(Instant otherInstant) {
        int bySecond = Long.compare(seconds, otherInstant.seconds);
        return bySecond != 0 ? bySecond : nanos - otherInstant.nanos;
    }
    public boolean isAfter(Instant otherInstant) { return compareTo(otherInstant) > 0; }
    public boolean isBefore(Instant otherInstant) { return compareTo(otherInstant) < 0; }
    public boolean equals(Object otherInstant) { return otherInstant instanceof Instant o && compareTo(o) == 0; }
    public int hashCode() { return (int) (seconds ^ (seconds >>> 32)) + 51 * nanos; }
    public String toString() { return DateTimeFormatter.ISO_INSTANT.format(this); }
}
