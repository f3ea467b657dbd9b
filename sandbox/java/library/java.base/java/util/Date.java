package java.util;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    private long fastTime;
    public Date() { this(System.currentTimeMillis()); }
    public Date(long date) { fastTime = date; }
    public static Date from(Instant instant) { return new Date(instant.toEpochMilli()); }
    public Instant toInstant() { return Instant.ofEpochMilli(fastTime); }
    public long getTime() { return fastTime; }
    public void setTime(long time) { fastTime = time; }
    public boolean before(Date when) { return fastTime < when.fastTime; }
    public boolean after(Date when) { return fastTime > when.fastTime; }
    public boolean equals(Object obj) { return obj instanceof Date && fastTime == ((Date) obj).fastTime; }
    public int compareTo(Date anotherDate) { return Long.compare(fastTime, anotherDate.fastTime); }
    public int hashCode() { return (int) fastTime ^ (int) (fastTime >> 32); }
    public Object clone() { return new Date(fastTime); }
    public String toString() {
        ZonedDateTime t = toInstant().atZone(ZoneOffset.UTC);
        return String.format("%s %s %02d %02d:%02d:%02d UTC %d", DAYS[t.getDayOfWeek().getValue() - 1], MONTHS[t.getMonthValue() - 1], t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond(), t.getYear());
    }
}
