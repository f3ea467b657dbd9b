package java.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

public class Timestamp extends java.util.Date {
    private int nanos;

    public Timestamp(long time) {
        super(Math.floorDiv(time, 1000L) * 1000L);
        nanos = (int) (Math.floorMod(time, 1000L) * 1000000L);
    }

    public static Timestamp valueOf(String s) {
        String text = s.trim();
        try {
            return valueOf(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]");
        }
    }

    public static Timestamp valueOf(LocalDateTime dateTime) {
        return from(dateTime.atZone(ZoneId.systemDefault()).toInstant());
    }

    public static Timestamp from(Instant instant) {
        Timestamp made = new Timestamp(instant.getEpochSecond() * 1000L);
        made.nanos = instant.getNano();
        return made;
    }

    public long getTime() {
        return super.getTime() + nanos / 1000000;
    }

    public void setTime(long time) {
        super.setTime(Math.floorDiv(time, 1000L) * 1000L);
        nanos = (int) (Math.floorMod(time, 1000L) * 1000000L);
    }

    public int getNanos() {
        return nanos;
    }

    public void setNanos(int n) {
        if (n > 999999999 || n < 0) {
            throw new IllegalArgumentException("nanos > 999999999 or < 0");
        }
        nanos = n;
    }

    public Instant toInstant() {
        return Instant.ofEpochSecond(super.getTime() / 1000L, nanos);
    }

    public LocalDateTime toLocalDateTime() {
        return LocalDateTime.ofInstant(toInstant(), ZoneId.systemDefault());
    }

    public boolean before(Timestamp ts) {
        return compareTo(ts) < 0;
    }

    public boolean after(Timestamp ts) {
        return compareTo(ts) > 0;
    }

    public int compareTo(java.util.Date o) {
        if (o instanceof Timestamp) {
            return toInstant().compareTo(o.toInstant());
        }
        return Long.compare(getTime(), o.getTime());
    }

    public boolean equals(Object ts) {
        return ts instanceof Timestamp && toInstant().equals(((Timestamp) ts).toInstant());
    }

    public int hashCode() {
        return super.hashCode();
    }

    public String toString() {
        LocalDateTime t = toLocalDateTime();
        String fraction = String.format("%09d", nanos);
        int end = 9;
        while (end > 1 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return String.format("%04d-%02d-%02d %02d:%02d:%02d.", t.getYear(), t.getMonthValue(), t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond())
                + fraction.substring(0, end);
    }
}
