package java.time;

import java.time.chrono.ChronoLocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;

public final class LocalDateTime implements Temporal, TemporalAdjuster, ChronoLocalDateTime<LocalDate>, java.io.Serializable {
    private static final long DAY = 86400000000000L;
    public static final LocalDateTime MIN = new LocalDateTime(LocalDate.MIN, LocalTime.MIN);
    public static final LocalDateTime MAX = new LocalDateTime(LocalDate.MAX, LocalTime.MAX);
    private final LocalDate date;
    private final LocalTime time;
    private LocalDateTime(LocalDate date, LocalTime time) {
        this.date = date;
        this.time = time;
    }
    public static LocalDateTime now() { return now(Clock.systemDefaultZone()); }
    public static LocalDateTime now(ZoneId zone) { return now(Clock.system(zone)); }
    public static LocalDateTime now(Clock clock) { return ofInstant(clock.instant(), clock.getZone()); }
    public static LocalDateTime of(int year, Month month, int dayOfMonth, int hour, int minute) { return of(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute)); }
    public static LocalDateTime of(int year, Month month, int dayOfMonth, int hour, int minute, int second) { return of(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second)); }
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute) { return of(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute)); }
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second) { return of(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second)); }
    public static LocalDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond) { return of(LocalDate.of(year, month, dayOfMonth), LocalTime.of(hour, minute, second, nanoOfSecond)); }
    public static LocalDateTime of(LocalDate date, LocalTime time) { return new LocalDateTime(java.util.Objects.requireNonNull(date, "date"), java.util.Objects.requireNonNull(time, "time")); }
    public static LocalDateTime ofInstant(Instant instant, ZoneId zone) { return ofEpochSecond(instant.getEpochSecond(), instant.getNano(), zone.offsetAt(instant.getEpochSecond())); }
    public static LocalDateTime ofEpochSecond(long epochSecond, int nanoOfSecond, ZoneOffset offset) {
        long local = epochSecond + offset.getTotalSeconds();
        return of(LocalDate.ofEpochDay(Math.floorDiv(local, 86400L)), LocalTime.ofNanoOfDay(Math.floorMod(local, 86400L) * 1000000000L + nanoOfSecond));
    }
    public static LocalDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof LocalDateTime dateTime) return dateTime;
        if (temporal.isSupported(ChronoField.EPOCH_DAY) && temporal.isSupported(ChronoField.NANO_OF_DAY)) return of(LocalDate.from(temporal), LocalTime.from(temporal));
        throw new DateTimeException("Unable to obtain LocalDateTime from TemporalAccessor: " + temporal + " of type " + temporal.getClass().getName());
    }
    public static LocalDateTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME); }
    public static LocalDateTime parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, LocalDateTime::from); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? date.isSupported(field) || time.isSupported(field) : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return unit != ChronoUnit.FOREVER; }
    public long getLong(TemporalField field) { return field instanceof ChronoField ? field.isTimeBased() ? time.getLong(field) : date.getLong(field) : field.getFrom(this); }
    public LocalDate toLocalDate() { return date; }
    public LocalTime toLocalTime() { return time; }
    public ValueRange range(TemporalField field) { return field instanceof ChronoField && field.isTimeBased() ? field.range() : date.range(field); }
    public int getYear() { return date.getYear(); }
    public int getMonthValue() { return date.getMonthValue(); }
    public Month getMonth() { return date.getMonth(); }
    public int getDayOfMonth() { return date.getDayOfMonth(); }
    public int getDayOfYear() { return date.getDayOfYear(); }
    public DayOfWeek getDayOfWeek() { return date.getDayOfWeek(); }
    public int getHour() { return time.getHour(); }
    public int getMinute() { return time.getMinute(); }
    public int getSecond() { return time.getSecond(); }
    public int getNano() { return time.getNano(); }
    private LocalDateTime with(LocalDate d, LocalTime t) { return d == date && t == time ? this : new LocalDateTime(d, t); }
    public LocalDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate d) return with(d, time);
        if (adjuster instanceof LocalTime t) return with(date, t);
        return (LocalDateTime) adjuster.adjustInto(this);
    }
    public LocalDateTime with(TemporalField field, long newValue) { return field instanceof ChronoField ? field.isTimeBased() ? with(date, time.with(field, newValue)) : with(date.with(field, newValue), time) : field.adjustInto(this, newValue); }
    public LocalDateTime withYear(int year) { return with(date.withYear(year), time); }
    public LocalDateTime withMonth(int month) { return with(date.withMonth(month), time); }
    public LocalDateTime withDayOfMonth(int dayOfMonth) { return with(date.withDayOfMonth(dayOfMonth), time); }
    public LocalDateTime withDayOfYear(int dayOfYear) { return with(date.withDayOfYear(dayOfYear), time); }
    public LocalDateTime withHour(int hour) { return with(date, time.withHour(hour)); }
    public LocalDateTime withMinute(int minute) { return with(date, time.withMinute(minute)); }
    public LocalDateTime withSecond(int second) { return with(date, time.withSecond(second)); }
    public LocalDateTime withNano(int nanoOfSecond) { return with(date, time.withNano(nanoOfSecond)); }
    public LocalDateTime truncatedTo(TemporalUnit unit) { return with(date, time.truncatedTo(unit)); }
    public LocalDateTime plus(TemporalAmount amountToAdd) { return (LocalDateTime) amountToAdd.addTo(this); }
    public LocalDateTime plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.addTo(this, amountToAdd);
        if (unit.isDateBased()) return with(date.plus(amountToAdd, unit), time);
        long size = unit.getDuration().toNanos();
        long perDay = DAY / size;
        return with(date.plusDays(amountToAdd / perDay), time).plusNanosOfDay(amountToAdd % perDay * size);
    }
    private LocalDateTime plusNanosOfDay(long nanos) {
        long all = time.toNanoOfDay() + nanos;
        return with(date.plusDays(Math.floorDiv(all, DAY)), nanos == 0 ? time : LocalTime.ofNanoOfDay(Math.floorMod(all, DAY)));
    }
    public LocalDateTime plusYears(long years) { return with(date.plusYears(years), time); }
    public LocalDateTime plusMonths(long months) { return with(date.plusMonths(months), time); }
    public LocalDateTime plusWeeks(long weeks) { return with(date.plusWeeks(weeks), time); }
    public LocalDateTime plusDays(long days) { return with(date.plusDays(days), time); }
    public LocalDateTime plusHours(long hours) { return plus(hours, ChronoUnit.HOURS); }
    public LocalDateTime plusMinutes(long minutes) { return plus(minutes, ChronoUnit.MINUTES); }
    public LocalDateTime plusSeconds(long seconds) { return plus(seconds, ChronoUnit.SECONDS); }
    public LocalDateTime plusNanos(long nanos) { return plus(nanos, ChronoUnit.NANOS); }
    public LocalDateTime minus(TemporalAmount amountToSubtract) { return (LocalDateTime) amountToSubtract.subtractFrom(this); }
    public LocalDateTime minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public LocalDateTime minusYears(long years) { return plusYears(-years); }
    public LocalDateTime minusMonths(long months) { return plusMonths(-months); }
    public LocalDateTime minusWeeks(long weeks) { return plusWeeks(-weeks); }
    public LocalDateTime minusDays(long days) { return plusDays(-days); }
    public LocalDateTime minusHours(long hours) { return plusHours(-hours); }
    public LocalDateTime minusMinutes(long minutes) { return plusMinutes(-minutes); }
    public LocalDateTime minusSeconds(long seconds) { return plusSeconds(-seconds); }
    public LocalDateTime minusNanos(long nanos) { return plusNanos(-nanos); }
    public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.EPOCH_DAY, date.toEpochDay()).with(ChronoField.NANO_OF_DAY, time.toNanoOfDay()); }
    public long until(Temporal endExclusive, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.between(this, endExclusive);
        LocalDateTime end = from(endExclusive);
        if (unit.isDateBased()) {
            LocalDate endDate = end.date;
            if (endDate.isAfter(date) && end.time.isBefore(time)) endDate = endDate.minusDays(1);
            else if (endDate.isBefore(date) && end.time.isAfter(time)) endDate = endDate.plusDays(1);
            return date.until(endDate, unit);
        }
        long days = end.date.toEpochDay() - date.toEpochDay();
        long nanos = end.time.toNanoOfDay() - time.toNanoOfDay();
        if (days > 0 && nanos < 0) {
            days--;
            nanos += DAY;
        } else if (days < 0 && nanos > 0) {
            days++;
            nanos -= DAY;
        }
        long size = unit.getDuration().toNanos();
        return Math.addExact(Math.multiplyExact(days, DAY / size), nanos / size);
    }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public OffsetDateTime atOffset(ZoneOffset offset) { return OffsetDateTime.of(this, offset); }
    public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.of(this, zone); }
    public long toEpochSecond(ZoneOffset offset) { return date.toEpochDay() * 86400L + time.toSecondOfDay() - offset.getTotalSeconds(); }
    public Instant toInstant(ZoneOffset offset) { return Instant.ofEpochSecond(toEpochSecond(offset), time.getNano()); }
    public int compareTo(ChronoLocalDateTime<?> other) {
        LocalDateTime o = (LocalDateTime) other;
        int byDate = date.compareTo(o.date);
        return byDate != 0 ? byDate : time.compareTo(o.time);
    }
    public boolean isAfter(ChronoLocalDateTime<?> other) { return compareTo(other) > 0; }
    public boolean isBefore(ChronoLocalDateTime<?> other) { return compareTo(other) < 0; }
    public boolean isEqual(ChronoLocalDateTime<?> other) { return compareTo(other) == 0; }
    public boolean equals(Object obj) { return obj instanceof LocalDateTime o && date.equals(o.date) && time.equals(o.time); }
    public int hashCode() { return date.hashCode() ^ time.hashCode(); }
    public String toString() { return date + "T" + time; }
}
