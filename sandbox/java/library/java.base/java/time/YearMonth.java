package java.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;

public final class YearMonth implements TemporalAccessor, Comparable<YearMonth>, java.io.Serializable {
    private final int year;
    private final int month;
    private YearMonth(int year, int month) {
        this.year = year;
        this.month = month;
    }
    public static YearMonth now() { return from(LocalDate.now()); }
    public static YearMonth of(int year, Month month) { return of(year, month.getValue()); }
    public static YearMonth of(int year, int month) { return new YearMonth(ChronoField.YEAR.checkValidIntValue(year), ChronoField.MONTH_OF_YEAR.checkValidIntValue(month)); }
    public static YearMonth from(TemporalAccessor temporal) { return of(temporal.get(ChronoField.YEAR), temporal.get(ChronoField.MONTH_OF_YEAR)); }
    public static YearMonth parse(CharSequence text) { return parse(text, DateTimeFormatter.ofPattern("uuuu-MM")); }
    public static YearMonth parse(CharSequence text, DateTimeFormatter formatter) { return from(formatter.parse(text)); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.YEAR || field == ChronoField.MONTH_OF_YEAR || field == ChronoField.YEAR_OF_ERA || field == ChronoField.PROLEPTIC_MONTH || field == ChronoField.ERA : field != null && field.isSupportedBy(this); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        if (field == ChronoField.MONTH_OF_YEAR) return month;
        if (field == ChronoField.PROLEPTIC_MONTH) return year * 12L + month - 1;
        if (field == ChronoField.YEAR_OF_ERA) return year < 1 ? 1 - year : year;
        if (field == ChronoField.ERA) return year < 1 ? 0 : 1;
        if (field == ChronoField.YEAR) return year;
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    public boolean isValidDay(int dayOfMonth) { return dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(); }
    public YearMonth withYear(int year) { return of(year, month); }
    public YearMonth withMonth(int month) { return of(year, month); }
    public int getYear() { return year; }
    public int getMonthValue() { return month; }
    public Month getMonth() { return Month.of(month); }
    public boolean isLeapYear() { return Year.isLeap(year); }
    public int lengthOfMonth() { return getMonth().length(isLeapYear()); }
    public int lengthOfYear() { return isLeapYear() ? 366 : 365; }
    public YearMonth plusMonths(long monthsToAdd) {
        long all = year * 12L + month - 1 + monthsToAdd;
        return of((int) Math.floorDiv(all, 12L), (int) Math.floorMod(all, 12L) + 1);
    }
    public YearMonth minusMonths(long monthsToSubtract) { return plusMonths(-monthsToSubtract); }
    public YearMonth plusYears(long yearsToAdd) { return of((int) (year + yearsToAdd), month); }
    public YearMonth minusYears(long yearsToSubtract) { return plusYears(-yearsToSubtract); }
    public LocalDate atDay(int dayOfMonth) { return LocalDate.of(year, month, dayOfMonth); }
    public LocalDate atEndOfMonth() { return LocalDate.of(year, month, lengthOfMonth()); }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public boolean isAfter(YearMonth other) { return compareTo(other) > 0; }
    public boolean isBefore(YearMonth other) { return compareTo(other) < 0; }
    public int compareTo(YearMonth other) { return year != other.year ? year - other.year : month - other.month; }
    public boolean equals(Object obj) { return obj instanceof YearMonth o && o.year == year && o.month == month; }
    public int hashCode() { return year ^ (month << 27); }
    public String toString() { return atDay(1).toString().replaceAll("-01$", ""); }
}
