package java.time;

import java.time.chrono.ChronoZonedDateTime;
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

public final class ZonedDateTime implements Temporal, ChronoZonedDateTime<LocalDate>, java.io.Serializable {
    private final LocalDateTime dateTime;
    private final ZoneOffset offset;
    private final ZoneId zone;
    private ZonedDateTime(LocalDateTime dateTime, ZoneOffset offset, ZoneId zone) {
        this.dateTime = dateTime;
        this.offset = offset;
        this.zone = zone;
    }
    public static ZonedDateTime now() { return now(Clock.systemDefaultZone()); }
    public static ZonedDateTime now(ZoneId zone) { return now(Clock.system(zone)); }
    public static ZonedDateTime now(Clock clock) { return ofInstant(clock.instant(), clock.getZone()); }
    public static ZonedDateTime of(LocalDate date, LocalTime time, ZoneId zone) { return of(LocalDateTime.of(date, time), zone); }
    public static ZonedDateTime of(LocalDateTime localDateTime, ZoneId zone) { return ofLocal(localDateTime, zone, null); }
    public static ZonedDateTime ofLocal(LocalDateTime localDateTime, ZoneId zone, ZoneOffset preferredOffset) {
        java.util.Objects.requireNonNull(localDateTime, "localDateTime");
        java.util.Objects.requireNonNull(zone, "zone");
        if (zone instanceof ZoneOffset fixed) return new ZonedDateTime(localDateTime, fixed, zone);
        long local = localDateTime.toEpochSecond(ZoneOffset.UTC);
        if (preferredOffset != null && isValid(local, preferredOffset, zone)) return new ZonedDateTime(localDateTime, preferredOffset, zone);
        ZoneOffset before = zone.offsetAt(local - 86400);
        if (isValid(local, before, zone)) return new ZonedDateTime(localDateTime, before, zone);
        ZoneOffset after = zone.offsetAt(local + 86400);
        if (isValid(local, after, zone)) return new ZonedDateTime(localDateTime, after, zone);
        // Clocks were put forward over this time.
        return create(local - before.getTotalSeconds(), localDateTime.getNano(), zone);
    }
    private static boolean isValid(long local, ZoneOffset offset, ZoneId zone) { return zone.offsetAt(local - offset.getTotalSeconds()).equals(offset); }
    private static ZonedDateTime create(long epochSecond, int nano, ZoneId zone) {
        ZoneOffset offset = zone.offsetAt(epochSecond);
        return new ZonedDateTime(LocalDateTime.ofEpochSecond(epochSecond, nano, offset), offset, zone);
    }
    public static ZonedDateTime of(int year, int month, int dayOfMonth, int hour, int minute, int second, int nanoOfSecond, ZoneId zone) { return of(LocalDateTime.of(year, month, dayOfMonth, hour, minute, second, nanoOfSecond), zone); }
    public static ZonedDateTime ofInstant(Instant instant, ZoneId zone) {
        java.util.Objects.requireNonNull(zone, "zone");
        return create(instant.getEpochSecond(), instant.getNano(), zone);
    }
    public static ZonedDateTime ofInstant(LocalDateTime localDateTime, ZoneOffset offset, ZoneId zone) { return create(localDateTime.toEpochSecond(offset), localDateTime.getNano(), zone); }
    public static ZonedDateTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_ZONED_DATE_TIME); }
    public static ZonedDateTime parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, ZonedDateTime::from); }
    public static ZonedDateTime from(TemporalAccessor temporal) {
        if (temporal instanceof ZonedDateTime own) return own;
        if (temporal instanceof OffsetDateTime offset) return offset.toZonedDateTime();
        return of(LocalDateTime.from(temporal), DateTimeFormatter.zoneOf(temporal));
    }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.OFFSET_SECONDS || field == ChronoField.INSTANT_SECONDS || dateTime.isSupported(field) : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return dateTime.isSupported(unit); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        if (field == ChronoField.OFFSET_SECONDS) return getOffset().getTotalSeconds();
        return field == ChronoField.INSTANT_SECONDS ? toEpochSecond() : dateTime.getLong(field);
    }
    public ZoneOffset getOffset() { return offset; }
    public ZoneId getZone() { return zone; }
    public ZonedDateTime withZoneSameInstant(ZoneId zone) { return ofInstant(toInstant(), zone); }
    public ZonedDateTime withZoneSameLocal(ZoneId zone) { return of(dateTime, zone); }
    public OffsetDateTime toOffsetDateTime() { return OffsetDateTime.of(dateTime, getOffset()); }
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
    public ZonedDateTime withEarlierOffsetAtOverlap() { return of(dateTime, zone); }
    public ZonedDateTime withLaterOffsetAtOverlap() {
        long local = dateTime.toEpochSecond(ZoneOffset.UTC);
        return ofLocal(dateTime, zone, zone.offsetAt(local + 86400));
    }
    public ZonedDateTime withFixedOffsetZone() { return of(dateTime, offset); }
    private ZonedDateTime moved(LocalDateTime to) { return ofLocal(to, zone, offset); }
    /** Hours and less pass on the time line, not on the clock. */
    private ZonedDateTime passed(LocalDateTime to) { return create(to.toEpochSecond(offset), to.getNano(), zone); }
    public ZonedDateTime with(TemporalAdjuster adjuster) { return moved(dateTime.with(adjuster)); }
    public ZonedDateTime with(TemporalField field, long newValue) { return field instanceof ChronoField ? moved(dateTime.with(field, newValue)) : field.adjustInto(this, newValue); }
    public ZonedDateTime withYear(int year) { return moved(dateTime.withYear(year)); }
    public ZonedDateTime withMonth(int month) { return moved(dateTime.withMonth(month)); }
    public ZonedDateTime withDayOfMonth(int dayOfMonth) { return moved(dateTime.withDayOfMonth(dayOfMonth)); }
    public ZonedDateTime withDayOfYear(int dayOfYear) { return moved(dateTime.withDayOfYear(dayOfYear)); }
    public ZonedDateTime withHour(int hour) { return moved(dateTime.withHour(hour)); }
    public ZonedDateTime withMinute(int minute) { return moved(dateTime.withMinute(minute)); }
    public ZonedDateTime withSecond(int second) { return moved(dateTime.withSecond(second)); }
    public ZonedDateTime withNano(int nanoOfSecond) { return moved(dateTime.withNano(nanoOfSecond)); }
    public ZonedDateTime truncatedTo(TemporalUnit unit) { return moved(dateTime.truncatedTo(unit)); }
    public ZonedDateTime plus(TemporalAmount amountToAdd) { return (ZonedDateTime) amountToAdd.addTo(this); }
    public ZonedDateTime plus(long amountToAdd, TemporalUnit unit) { return !(unit instanceof ChronoUnit) ? unit.addTo(this, amountToAdd) : unit.isDateBased() ? moved(dateTime.plus(amountToAdd, unit)) : passed(dateTime.plus(amountToAdd, unit)); }
    public ZonedDateTime plusYears(long years) { return moved(dateTime.plusYears(years)); }
    public ZonedDateTime plusMonths(long months) { return moved(dateTime.plusMonths(months)); }
    public ZonedDateTime plusWeeks(long weeks) { return moved(dateTime.plusWeeks(weeks)); }
    public ZonedDateTime plusDays(long days) { return moved(dateTime.plusDays(days)); }
    public ZonedDateTime plusHours(long hours) { return passed(dateTime.plusHours(hours)); }
    public ZonedDateTime plusMinutes(long minutes) { return passed(dateTime.plusMinutes(minutes)); }
    public ZonedDateTime plusSeconds(long seconds) { return passed(dateTime.plusSeconds(seconds)); }
    public ZonedDateTime plusNanos(long nanos) { return passed(dateTime.plusNanos(nanos)); }
    public ZonedDateTime minus(TemporalAmount amountToSubtract) { return (ZonedDateTime) amountToSubtract.subtractFrom(this); }
    public ZonedDateTime minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public ZonedDateTime minusYears(long years) { return moved(dateTime.minusYears(years)); }
    public ZonedDateTime minusMonths(long months) { return moved(dateTime.minusMonths(months)); }
    public ZonedDateTime minusWeeks(long weeks) { return moved(dateTime.minusWeeks(weeks)); }
    public ZonedDateTime minusDays(long days) { return moved(dateTime.minusDays(days)); }
    public ZonedDateTime minusHours(long hours) { return passed(dateTime.minusHours(hours)); }
    public ZonedDateTime minusMinutes(long minutes) { return passed(dateTime.minusMinutes(minutes)); }
    public ZonedDateTime minusSeconds(long seconds) { return passed(dateTime.minusSeconds(seconds)); }
    public ZonedDateTime minusNanos(long nanos) { return passed(dateTime.minusNanos(nanos)); }
    public long until(Temporal endExclusive, TemporalUnit unit) {
        ZonedDateTime end = from(endExclusive).withZoneSameInstant(zone);
        return unit instanceof ChronoUnit && unit.isDateBased() ? dateTime.until(end.dateTime, unit) : toOffsetDateTime().until(end.toOffsetDateTime(), unit);
    }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public long toEpochSecond() { return dateTime.toEpochSecond(getOffset()); }
    public Instant toInstant() { return dateTime.toInstant(getOffset()); }
    public int compareTo(ChronoZonedDateTime<?> other) {
        int byInstant = toInstant().compareTo(other.toInstant());
        return byInstant != 0 ? byInstant : dateTime.compareTo(((ZonedDateTime) other).dateTime);
    }
    public boolean isAfter(ChronoZonedDateTime<?> other) { return toInstant().isAfter(other.toInstant()); }
    public boolean isBefore(ChronoZonedDateTime<?> other) { return toInstant().isBefore(other.toInstant()); }
    public boolean isEqual(ChronoZonedDateTime<?> other) { return toInstant().equals(other.toInstant()); }
    public boolean equals(Object obj) { return obj instanceof ZonedDateTime o && dateTime.equals(o.dateTime) && offset.equals(o.offset) && zone.equals(o.zone); }
    public String toString() { return dateTime.toString() + getOffset() + (zone instanceof ZoneOffset ? "" : "[" + zone + "]"); }
    public int hashCode() { return dateTime.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3); }
}
