package java.util;

import java.io.Serializable;
import java.time.Instant;

public abstract class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
    public static final int ERA = 0;
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int WEEK_OF_YEAR = 3;
    public static final int WEEK_OF_MONTH = 4;
    public static final int DATE = 5;
    public static final int DAY_OF_MONTH = 5;
    public static final int DAY_OF_YEAR = 6;
    public static final int DAY_OF_WEEK = 7;
    public static final int DAY_OF_WEEK_IN_MONTH = 8;
    public static final int AM_PM = 9;
    public static final int HOUR = 10;
    public static final int HOUR_OF_DAY = 11;
    public static final int MINUTE = 12;
    public static final int SECOND = 13;
    public static final int MILLISECOND = 14;
    public static final int ZONE_OFFSET = 15;
    public static final int DST_OFFSET = 16;
    public static final int FIELD_COUNT = 17;
    public static final int SUNDAY = 1;
    public static final int MONDAY = 2;
    public static final int TUESDAY = 3;
    public static final int WEDNESDAY = 4;
    public static final int THURSDAY = 5;
    public static final int FRIDAY = 6;
    public static final int SATURDAY = 7;
    public static final int JANUARY = 0;
    public static final int FEBRUARY = 1;
    public static final int MARCH = 2;
    public static final int APRIL = 3;
    public static final int MAY = 4;
    public static final int JUNE = 5;
    public static final int JULY = 6;
    public static final int AUGUST = 7;
    public static final int SEPTEMBER = 8;
    public static final int OCTOBER = 9;
    public static final int NOVEMBER = 10;
    public static final int DECEMBER = 11;
    public static final int AM = 0;
    public static final int PM = 1;
    private TimeZone zone;
    private boolean lenient = true;
    private int firstDayOfWeek;
    private int minimalDays;
    protected Calendar(TimeZone zone, Locale aLocale) {
        this.zone = zone;
        java.time.temporal.WeekFields weeks = java.time.temporal.WeekFields.of(aLocale);
        firstDayOfWeek = weeks.getFirstDayOfWeek().getValue() % 7 + 1;
        minimalDays = weeks.getMinimalDaysInFirstWeek();
    }
    public static Calendar getInstance() { return new GregorianCalendar(); }
    public static Calendar getInstance(TimeZone zone) { return new GregorianCalendar(zone); }
    public static Calendar getInstance(Locale aLocale) { return new GregorianCalendar(aLocale); }
    public static Calendar getInstance(TimeZone zone, Locale aLocale) { return new GregorianCalendar(zone, aLocale); }
    public final Date getTime() { return new Date(getTimeInMillis()); }
    public final void setTime(Date date) { setTimeInMillis(date.getTime()); }
    public abstract long getTimeInMillis();
    public abstract void setTimeInMillis(long millis);
    public abstract int get(int field);
    public abstract void set(int field, int value);
    public abstract void add(int field, int amount);
    public abstract void roll(int field, boolean up);
    public void roll(int field, int amount) { for (int i = Math.abs(amount); i > 0; i--) roll(field, amount > 0); }
    public abstract void clear();
    public abstract int getActualMaximum(int field);
    public abstract int getActualMinimum(int field);
    public final void set(int year, int month, int date) {
        set(YEAR, year);
        set(MONTH, month);
        set(DATE, date);
    }
    public final void set(int year, int month, int date, int hourOfDay, int minute) {
        set(year, month, date);
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
    }
    public final void set(int year, int month, int date, int hourOfDay, int minute, int second) {
        set(year, month, date, hourOfDay, minute);
        set(SECOND, second);
    }
    public final Instant toInstant() { return Instant.ofEpochMilli(getTimeInMillis()); }
    public void setTimeZone(TimeZone value) { zone = value; }
    public TimeZone getTimeZone() { return zone; }
    public void setLenient(boolean lenient) { this.lenient = lenient; }
    public boolean isLenient() { return lenient; }
    public void setFirstDayOfWeek(int value) { firstDayOfWeek = value; }
    public int getFirstDayOfWeek() { return firstDayOfWeek; }
    public void setMinimalDaysInFirstWeek(int value) { minimalDays = value; }
    public int getMinimalDaysInFirstWeek() { return minimalDays; }
    public boolean before(Object when) { return when instanceof Calendar && compareTo((Calendar) when) < 0; }
    public boolean after(Object when) { return when instanceof Calendar && compareTo((Calendar) when) > 0; }
    public int compareTo(Calendar anotherCalendar) { return Long.compare(getTimeInMillis(), anotherCalendar.getTimeInMillis()); }
    public boolean equals(Object obj) { return obj instanceof Calendar c && getTimeInMillis() == c.getTimeInMillis() && zone.equals(c.zone); }
    public int hashCode() { return Long.hashCode(getTimeInMillis()); }
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
