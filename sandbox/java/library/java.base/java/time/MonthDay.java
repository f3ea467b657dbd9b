package java.time;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

public final class MonthDay implements TemporalAccessor, TemporalAdjuster, Comparable<MonthDay>, Serializable {
    private final int month;
    private final int day;
    private MonthDay(int month, int dayOfMonth) {
        this.month = month;
        day = dayOfMonth;
    }
    public static MonthDay now() { return from(LocalDate.now()); }
    public static MonthDay now(ZoneId zone) { return from(LocalDate.now(zone)); }
    public static MonthDay now(Clock clock) { return from(LocalDate.now(clock)); }
    public static MonthDay of(Month month, int dayOfMonth) {
        ChronoField.DAY_OF_MONTH.checkValidValue(dayOfMonth);
        if (dayOfMonth > month.maxLength()) throw new DateTimeException("Illegal value for DayOfMonth field, value " + dayOfMonth + " is not valid for month " + month.name());
        return new MonthDay(month.getValue(), dayOfMonth);
    }
    public static MonthDay of(int month, int dayOfMonth) { return of(Month.of(month), dayOfMonth); }
    public static MonthDay from(TemporalAccessor temporal) { return of(temporal.get(ChronoField.MONTH_OF_YEAR), temporal.get(ChronoField.DAY_OF_MONTH)); }
    public static MonthDay parse(CharSequence text) { return parse(text, DateTimeFormatter.ofPattern("--MM-dd")); }
    public static MonthDay parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, MonthDay::from); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_MONTH : field != null && field.isSupportedBy(this); }
    public ValueRange range(TemporalField field) { return field == ChronoField.DAY_OF_MONTH ? ValueRange.of(1, getMonth().minLength(), getMonth().maxLength()) : TemporalAccessor.super.range(field); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        if (field == ChronoField.MONTH_OF_YEAR) return month;
        if (field == ChronoField.DAY_OF_MONTH) return day;
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    public int getMonthValue() { return month; }
    public Month getMonth() { return Month.of(month); }
    public int getDayOfMonth() { return day; }
    public boolean isValidYear(int year) { return !(day == 29 && month == 2 && !Year.isLeap(year)); }
    public MonthDay withMonth(int month) { return with(Month.of(month)); }
    public MonthDay with(Month month) { return new MonthDay(month.getValue(), Math.min(day, month.maxLength())); }
    public MonthDay withDayOfMonth(int dayOfMonth) { return of(month, dayOfMonth); }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public Temporal adjustInto(Temporal temporal) {
        Temporal inMonth = temporal.with(ChronoField.MONTH_OF_YEAR, month);
        return inMonth.with(ChronoField.DAY_OF_MONTH, Math.min(inMonth.range(ChronoField.DAY_OF_MONTH).getMaximum(), day));
    }
    public LocalDate atYear(int year) { return LocalDate.of(year, month, isValidYear(year) ? day : 28); }
    public int compareTo(MonthDay other) { return month != other.month ? month - other.month : day - other.day; }
    public boolean isAfter(MonthDay other) { return compareTo(other) > 0; }
    public boolean isBefore(MonthDay other) { return compareTo(other) < 0; }
    public boolean equals(Object obj) { return obj instanceof MonthDay o && compareTo(o) == 0; }
    public int hashCode() { return (month << 6) + day; }
    public String toString() { return (month < 10 ? "--0" : "--") + month + (day < 10 ? "-0" : "-") + day; }
}
