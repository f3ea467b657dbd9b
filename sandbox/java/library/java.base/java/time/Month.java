package java.time;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Locale;

public enum Month implements TemporalAccessor {
    JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;
    public static Month of(int month) {
        if (month < 1 || month > 12) throw new DateTimeException("Invalid value for MonthOfYear: " + month);
        return values()[month - 1];
    }
    public static Month from(TemporalAccessor temporal) { return of(temporal.get(ChronoField.MONTH_OF_YEAR)); }
    public int getValue() { return ordinal() + 1; }
    public String getDisplayName(TextStyle style, Locale locale) { return jdk.internal.misc.DateTexts.month(getValue(), style, locale); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field == ChronoField.MONTH_OF_YEAR : field != null && field.isSupportedBy(this); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        if (field == ChronoField.MONTH_OF_YEAR) return getValue();
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    public Month plus(long months) { return values()[Math.floorMod(ordinal() + months, 12)]; }
    public Month minus(long months) { return plus(-(months % 12)); }
    public int length(boolean leapYear) { return this == FEBRUARY && !leapYear ? 28 : maxLength(); }
    public int minLength() { return length(false); }
    public int maxLength() {
        return switch (this) {
            case FEBRUARY -> 29;
            case APRIL, JUNE, SEPTEMBER, NOVEMBER -> 30;
            default -> 31;
        };
    }
    public int firstDayOfYear(boolean leapYear) {
        int day = 1;
        for (Month m : values()) {
            if (m == this) break;
            day += m.length(leapYear);
        }
        return day;
    }
    public Month firstMonthOfQuarter() { return values()[ordinal() / 3 * 3]; }
}
