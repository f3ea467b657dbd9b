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
import java.time.temporal.ValueRange;

public final class OffsetDateTime implements Temporal, Comparable<OffsetDateTime>, java.io.Serializable {
    private final LocalDateTime dateTime;
    private final ZoneOffset zone;
    private OffsetDateTime(LocalDateTime dateTime, ZoneOffset zone) {
        this.dateTime = java.util.Objects.requireNonNull(dateTime, "dateTime");
        this.zone = java.util.Objects.requireNonNull(zone, "offset");
    }
    public static OffsetDateTime now() { return now(Clock.systemDefaultZone()); }
    public static OffsetDateTime now(ZoneId zone) { return now(Clock.system(zone)); }
    public static OffsetDateTime now(Clock clock) { return ofInstant(clock.instant(), clock.getZone()); }
    public static OffsetDateTime of(LocalDate date, LocalTime time, ZoneOffset offset) { return of(LocalDateTime.of(date, time), offset); }
    public static OffsetDateTime of(LocalDateTime dateTime, ZoneOffset offset) { return new OffsetDateTime(dateTime, offset); }
    public static OffsetDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond, ZoneOffset offset) { return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), offset); }
    public static OffsetDateTime ofInstant(Instant instant, ZoneId zone) { return of(LocalDateTime.ofInstant(instant, zone), zone.offsetAt(instant.getEpochSecond())); }
    public static OffsetDateTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME); }
    public static OffsetDateTime parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, OffsetDateTime::from); }
    public static OffsetDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof OffsetDateTime own) return own;
        if (temporal instanceof ZonedDateTime zoned) return zoned.toOffsetDateTime();
        return of(LocalDateTime.from(temporal), ZoneOffset.from(temporal));
    }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.OFFSET_SECONDS || field == ChronoField.INSTANT_SECONDS || dateTime.isSupported(field) : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return dateTime.isSupported(unit); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        if (field == ChronoField.OFFSET_SECONDS) return getOffset().getTotalSeconds();
        return field == ChronoField.INSTANT_SECONDS ? toEpochSecond() : dateTime.getLong(field);
    }
    public ZoneOffset getOffset() { return zone; }
    public OffsetDateTime withOffsetSameInstant(ZoneOffset offset) { return ofInstant(toInstant(), offset); }
    public OffsetDateTime withOffsetSameLocal(ZoneOffset offset) { return of(dateTime, offset); }
    public ZonedDateTime toZonedDateTime() { return ZonedDateTime.of(dateTime, zone); }
    public ZonedDateTime atZoneSameInstant(ZoneId zone) { return ZonedDateTime.ofInstant(toInstant(), zone); }
    public LocalDateTime toLocalDateTime() { return dateTime; }
    public LocalDate toLocalDate() { return dateTime.toLocalDate(); }
    public LocalTime toLocalTime() { return dateTime.toLocalTime(); }
    public ValueRange range(TemporalField field) { return field == ChronoField.INSTANT_SECONDS || field == ChronoField.OFFSET_SECONDS ? field.range() : dateTime.range(field); }
    public int getYear() { return dateTime.getYear(); }
    public int getMonthValue() { return dateTime.getMonthValue(); }
    public Month getMonth() { return dateTime.getMonth(); }
    public int getDayOfMonth() { return dateTime.getDayOfMonth(); }
    public int getDayOfYear() { return dateTime.getDayOfYear(); }
    public DayOfWeek getDayOfWeek() { return dateTime.getDayOfWeek(); }
    public int getHour() { return dateTime.getHour(); }
    public int getMinute() { return dateTime.getMinute(); }
    public int getSecond() { return dateTime.getSecond(); }
    public int getNano() { return dateTime.getNano(); }
    private OffsetDateTime moved(LocalDateTime to) { return of(to, zone); }
    public OffsetDateTime with(TemporalAdjuster adjuster) { return moved(dateTime.with(adjuster)); }
    public OffsetDateTime with(TemporalField field, long newValue) { return field instanceof ChronoField ? moved(dateTime.with(field, newValue)) : field.adjustInto(this, newValue); }
    public OffsetDateTime withYear(int year) { return moved(dateTime.withYear(year)); }
    public OffsetDateTime withMonth(int month) { return moved(dateTime.withMonth(month)); }
    public OffsetDateTime withDayOfMonth(int dayOfMonth) { return moved(dateTime.withDayOfMonth(dayOfMonth)); }
    public OffsetDateTime withDayOfYear(int dayOfYear) { return moved(dateTime.withDayOfYear(dayOfYear)); }
    public OffsetDateTime withHour(int hour) { return moved(dateTime.withHour(hour)); }
    public OffsetDateTime withMinute(int minute) { return moved(dateTime.withMinute(minute)); }
    public OffsetDateTime withSecond(int second) { return moved(dateTime.withSecond(second)); }
    public OffsetDateTime withNano(int nanoOfSecond) { return moved(dateTime.withNano(nanoOfSecond)); }
    public OffsetDateTime truncatedTo(TemporalUnit unit) { return moved(dateTime.truncatedTo(unit)); }
    public OffsetDateTime plus(TemporalAmount amountToAdd) { return (OffsetDateTime) amountToAdd.addTo(this); }
    public OffsetDateTime plus(long amountToAdd, TemporalUnit unit) { return unit instanceof ChronoUnit ? moved(dateTime.plus(amountToAdd, unit)) : unit.addTo(this, amountToAdd); }
    public OffsetDateTime plusYears(long years) { return moved(dateTime.plusYears(years)); }
    public OffsetDateTime plusMonths(long months) { return moved(dateTime.plusMonths(months)); }
    public OffsetDateTime plusWeeks(long weeks) { return moved(dateTime.plusWeeks(weeks)); }
    public OffsetDateTime plusDays(long days) { return moved(dateTime.plusDays(days)); }
    public OffsetDateTime plusHours(long hours) { return moved(dateTime.plusHours(hours)); }
    public OffsetDateTime plusMinutes(long minutes) { return moved(dateTime.plusMinutes(minutes)); }
    public OffsetDateTime plusSeconds(long seconds) { return moved(dateTime.plusSeconds(seconds)); }
    public OffsetDateTime plusNanos(long nanos) { return moved(dateTime.plusNanos(nanos)); }
    public OffsetDateTime minus(TemporalAmount amountToSubtract) { return (OffsetDateTime) amountToSubtract.subtractFrom(this); }
    public OffsetDateTime minus(long amountToSubtract, TemporalUnit unit) { return moved(dateTime.minus(amountToSubtract, unit)); }
    public OffsetDateTime minusYears(long years) { return moved(dateTime.minusYears(years)); }
    public OffsetDateTime minusMonths(long months) { return moved(dateTime.minusMonths(months)); }
    public OffsetDateTime minusWeeks(long weeks) { return moved(dateTime.minusWeeks(weeks)); }
    public OffsetDateTime minusDays(long days) { return moved(dateTime.minusDays(days)); }
    public OffsetDateTime minusHours(long hours) { return moved(dateTime.minusHours(hours)); }
    public OffsetDateTime minusMinutes(long minutes) { return moved(dateTime.minusMinutes(minutes)); }
    public OffsetDateTime minusSeconds(long seconds) { return moved(dateTime.minusSeconds(seconds)); }
    public OffsetDateTime minusNanos(long nanos) { return moved(dateTime.minusNanos(nanos)); }
    public long until(Temporal endExclusive, TemporalUnit unit) { return dateTime.until(LocalDateTime.ofInstant(from(endExclusive).toInstant(), zone), unit); }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public long toEpochSecond() { return dateTime.toEpochSecond(getOffset()); }
    public Instant toInstant() { return dateTime.toInstant(getOffset()); }
    public int compareTo(OffsetDateTime other) {
        int byInstant = toInstant().compareTo(other.toInstant());
        return byInstant != 0 ? byInstant : dateTime.compareTo(other.dateTime);
    }
    public boolean isAfter(OffsetDateTime other) { return toInstant().isAfter(other.toInstant()); }
    public boolean isBefore(OffsetDateTime other) { return toInstant().isBefore(other.toInstant()); }
    public boolean isEqual(OffsetDateTime other) { return toInstant().equals(other.toInstant()); }
    public boolean equals(Object obj) { return obj instanceof OffsetDateTime o && dateTime.equals(o.dateTime) && zone.equals(o.zone); }
    public String toString() { return dateTime.toString() + zone; }
    public int hashCode() { return dateTime.hashCode() ^ zone.hashCode(); }
}
