package java.time;

import java.time.temporal.ChronoField;

public final class Year implements Comparable<Year>, java.io.Serializable {
    public static final int MIN_VALUE = -999999999;
    public static final int MAX_VALUE = 999999999;
    private final int year;
    private Year(int year) { this.year = year; }
    public static Year now() { return of(LocalDate.now().getYear()); }
    public static Year of(int isoYear) { return new Year(ChronoField.YEAR.checkValidIntValue(isoYear)); }
    public static Year parse(CharSequence text) { return of(Integer.parseInt(text.toString())); }
    public static boolean isLeap(long year) { return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0); }
    public int getValue() { return year; }
    public boolean isLeap() { return isLeap(year); }
    public int length() { return isLeap() ? 366 : 365; }
    public Year plusYears(long yearsToAdd) { return of((int) (year + yearsToAdd)); }
    public Year minusYears(long yearsToSubtract) { return of((int) (year - yearsToSubtract)); }
    public LocalDate atDay(int dayOfYear) { return LocalDate.ofYearDay(year, dayOfYear); }
    public YearMonth atMonth(int month) { return YearMonth.of(year, month); }
    public boolean isAfter(Year other) { return year > other.year; }
    public boolean isBefore(Year other) { return year < other.year; }
    public int compareTo(Year other) { return year - other.year; }
    public boolean equals(Object obj) { return obj instanceof Year y && y.year == year; }
    public int hashCode() { return year; }
    public String toString() { return Integer.toString(year); }
}
