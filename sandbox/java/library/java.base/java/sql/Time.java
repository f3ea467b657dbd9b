package java.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

public class Time extends java.util.Date {
    public Time(long time) {
        super(time);
    }

    public static Time valueOf(String s) {
        try {
            return valueOf(LocalTime.parse(s.trim()));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException();
        }
    }

    public static Time valueOf(LocalTime time) {
        return new Time(LocalDate.EPOCH.atTime(time.withNano(0)).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }

    public LocalTime toLocalTime() {
        return Instant.ofEpochMilli(getTime()).atZone(ZoneId.systemDefault()).toLocalTime().withNano(0);
    }

    public Instant toInstant() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        LocalTime t = toLocalTime();
        return String.format("%02d:%02d:%02d", t.getHour(), t.getMinute(), t.getSecond());
    }
}
