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

public final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, java.io.Serializable {
    private static final long SECOND = 1000000000L;
    private static final long DAY = 86400 * SECOND;
    public static final LocalTime MIN = new LocalTime(0, 0, 0, 0);
    public static final LocalTime MAX = new LocalTime(23, 59, 59, 999999999);
    public static final LocalTime MIDNIGHT = MIN;
    public static final LocalTime NOON = new LocalTime(12, 0, 0, 0);
    private final int hour;
    private final int minute;
    private final int second;
    private final int nano;
    private LocalTime(int hour, int minute, int second, int nano) {
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.nano = nano;
    }
    public static LocalTime now() { return now(Clock.systemDefaultZone()); }
    public static LocalTime now(ZoneId zone) { return now(Clock.system(zone)); }
    public static LocalTime now(Clock clock) { return LocalDateTime.now(clock).toLocalTime(); }
    public static LocalTime of(int hour, int minute) { return of(hour, minute, 0, 0); }
    public static LocalTime of(int hour, int minute, int second) { return of(hour, minute, second, 0); }
    public static LocalTime of(int hour, int minute, int second, int nanoOfSecond) {
        ChronoField.HOUR_OF_DAY.checkValidValue(hour);
        ChronoField.MINUTE_OF_HOUR.checkValidValue(minute);
        ChronoField.SECOND_OF_MINUTE.checkValidValue(second);
        ChronoField.NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        return new LocalTime(hour, minute, second, nanoOfSecond);
    }
    public static LocalTime ofSecondOfDay(long secondOfDay) { return ofNanoOfDay(ChronoField.SECOND_OF_DAY.checkValidValue(secondOfDay) * SECOND); }
    public static LocalTime ofNanoOfDay(long nanoOfDay) {
        ChronoField.NANO_OF_DAY.checkValidValue(nanoOfDay);
        long seconds = nanoOfDay / SECOND;
        return new LocalTime((int) (seconds / 3600), (int) (seconds / 60 % 60), (int) (seconds % 60), (int) (nanoOfDay % SECOND));
    }
    public static LocalTime from(TemporalAccessor temporal) {
        if (temporal instanceof LocalTime time) return time;
        if (temporal instanceof LocalDateTime dateTime) return dateTime.toLocalTime();
        if (temporal.isSupported(ChronoField.NANO_OF_DAY)) return ofNanoOfDay(temporal.getLong(ChronoField.NANO_OF_DAY));
        throw new DateTimeException("Unable to obtain LocalTime from TemporalAccessor: " + temporal + " of type " + temporal.getClass().getName());
    }
    public static LocalTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_TIME); }
    public static LocalTime parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, LocalTime::from); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field.isTimeBased() : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return unit != null && unit.isTimeBased(); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        return switch ((ChronoField) field) {
            case NANO_OF_SECOND -> nano;
            case NANO_OF_DAY -> toNanoOfDay();
            case MICRO_OF_SECOND -> nano / 1000;
            case MICRO_OF_DAY -> toNanoOfDay() / 1000;
            case MILLI_OF_SECOND -> nano / 1000000;
            case MILLI_OF_DAY -> toNanoOfDay() / 1000000;
            case SECOND_OF_MINUTE -> second;
            case SECOND_OF_DAY -> toSecondOfDay();
            case MINUTE_OF_HOUR -> minute;
            case MINUTE_OF_DAY -> hour * 60 + minute;
            case HOUR_OF_AMPM -> hour % 12;
            case CLOCK_HOUR_OF_AMPM -> hour % 12 == 0 ? 12 : hour % 12;
            case HOUR_OF_DAY -> hour;
            case CLOCK_HOUR_OF_DAY -> hour == 0 ? 24 : hour;
            case AMPM_OF_DAY -> hour / 12;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    public int getHour() { return hour; }
    public int getMinute() { return minute; }
    public int getSecond() { return second; }
    public int getNano() { return nano; }
    public LocalTime with(TemporalAdjuster adjuster) { return (LocalTime) adjuster.adjustInto(this); }
    public LocalTime with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) return field.adjustInto(this, newValue);
        ((ChronoField) field).checkValidValue(newValue);
        return switch ((ChronoField) field) {
            case NANO_OF_SECOND -> withNano((int) newValue);
            case NANO_OF_DAY -> ofNanoOfDay(newValue);
            case MILLI_OF_SECOND -> withNano((int) newValue * 1000000);
            case SECOND_OF_MINUTE -> withSecond((int) newValue);
            case SECOND_OF_DAY -> plusSeconds(newValue - toSecondOfDay());
            case MINUTE_OF_HOUR -> withMinute((int) newValue);
            case HOUR_OF_DAY -> withHour((int) newValue);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    public LocalTime withHour(int hour) { return of(hour, minute, second, nano); }
    public LocalTime withMinute(int minute) { return of(hour, minute, second, nano); }
    public LocalTime withSecond(int second) { return of(hour, minute, second, nano); }
    public LocalTime withNano(int nanoOfSecond) { return of(hour, minute, second, nanoOfSecond); }
    public LocalTime truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) return this;
        if (unit == ChronoUnit.DAYS) return MIDNIGHT;
        if (!unit.isTimeBased()) throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        long size = unit.getDuration().toNanos();
        return ofNanoOfDay(toNanoOfDay() / size * size);
    }
    public LocalTime plus(TemporalAmount amountToAdd) { return (LocalTime) amountToAdd.addTo(this); }
    public LocalTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.addTo(this, amountToAdd);
        if (!isSupported(unit)) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        long size = unit.getDuration().toNanos();
        return plusNanos(amountToAdd % (DAY / size) * size);
    }
    public LocalTime plusHours(long hoursToAdd) { return plusNanos(hoursToAdd % 24 * 3600 * SECOND); }
    public LocalTime plusMinutes(long minutesToAdd) { return plusNanos(minutesToAdd % 1440 * 60 * SECOND); }
    public LocalTime plusSeconds(long secondsToAdd) { return plusNanos(secondsToAdd % 86400 * SECOND); }
    public LocalTime plusNanos(long nanosToAdd) { return nanosToAdd == 0 ? this : ofNanoOfDay(Math.floorMod(nanosToAdd % DAY + toNanoOfDay(), DAY)); }
    public LocalTime minus(TemporalAmount amountToSubtract) { return (LocalTime) amountToSubtract.subtractFrom(this); }
    public LocalTime minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public LocalTime minusHours(long hoursToSubtract) { return plusHours(-(hoursToSubtract % 24)); }
    public LocalTime minusMinutes(long minutesToSubtract) { return plusMinutes(-(minutesToSubtract % 1440)); }
    public LocalTime minusSeconds(long secondsToSubtract) { return plusSeconds(-(secondsToSubtract % 86400)); }
    public LocalTime minusNanos(long nanosToSubtract) { return plusNanos(-(nanosToSubtract % DAY)); }
    public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.NANO_OF_DAY, toNanoOfDay()); }
    public long until(Temporal endExclusive, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.between(this, endExclusive);
        if (!isSupported(unit)) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        return (from(endExclusive).toNanoOfDay() - toNanoOfDay()) / unit.getDuration().toNanos();
    }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public LocalDateTime atDate(LocalDate date) { return LocalDateTime.of(date, this); }
    public int toSecondOfDay() { return hour * 3600 + minute * 60 + second; }
    public long toNanoOfDay() { return toSecondOfDay() * SECOND + nano; }
    public int compareTo(LocalTime other) { return Long.compare(toNanoOfDay(), other.toNanoOfDay()); }
    public boolean isAfter(LocalTime other) { return compareTo(other) > 0; }
    public boolean isBefore(LocalTime other) { return compareTo(other) < 0; }
    public boolean equals(Object obj) { return obj instanceof LocalTime o && compareTo(o) == 0; }
    public int hashCode() { return Long.hashCode(toNanoOfDay()); }
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(hour < 10 ? "0" : "").append(hour).append(minute < 10 ? ":0" : ":").append(minute);
        if (second > 0 || nano > 0) text.append(second < 10 ? ":0" : ":").append(second);
        if (nano > 0) {
            text.append('.');
            if (nano % 1000000 == 0) text.append(Integer.toString(nano / 1000000 + 1000).substring(1));
            else if (nano % 1000 == 0) text.append(Integer.toString(nano / 1000 + 1000000).substring(1));
            else text.append(Integer.toString(nano + 1000000000).substring(1));
        }
        return text.toString();
    }
}
