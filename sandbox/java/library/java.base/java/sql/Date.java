package java.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

public class Date extends java.util.Date {
    public Date(long date) {
        super(date);
    }

    public static Date valueOf(String s) {
        try {
            return valueOf(LocalDate.parse(s.trim()));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException();
        }
    }

    public static Date valueOf(LocalDate date) {
        return new Date(date.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }

    public LocalDate toLocalDate() {
        return Instant.ofEpochMilli(getTime()).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        LocalDate day = toLocalDate();
        return String.format("%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
