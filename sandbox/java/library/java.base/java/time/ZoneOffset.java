package java.time;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

public final class ZoneOffset extends ZoneId implements Comparable<ZoneOffset> {
    public static final ZoneOffset UTC = new ZoneOffset(0);
    public static final ZoneOffset MIN = new ZoneOffset(-64800);
    public static final ZoneOffset MAX = new ZoneOffset(64800);
    private final int totalSeconds;
    private ZoneOffset(int totalSeconds) { this.totalSeconds = totalSeconds; }
    ZoneOffset offsetAt(long epochSecond) { return this; }
    public static ZoneOffset of(String offsetId) {
        if (offsetId.equals("Z")) return UTC;
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2}))?)?").matcher(offsetId);
        if (!m.matches()) throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + offsetId);
        int sign = m.group(1).equals("-") ? -1 : 1;
        int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        int seconds = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
        return ofHoursMinutesSeconds(sign * Integer.parseInt(m.group(2)), sign * minutes, sign * seconds);
    }
    public static ZoneOffset ofHours(int hours) { return ofHoursMinutesSeconds(hours, 0, 0); }
    public static ZoneOffset ofHoursMinutes(int hours, int minutes) { return ofHoursMinutesSeconds(hours, minutes, 0); }
    public static ZoneOffset ofHoursMinutesSeconds(int hours, int minutes, int seconds) {
        if (hours < -18 || hours > 18) throw new DateTimeException("Zone offset hours not in valid range: value " + hours + " is not in the range -18 to 18");
        return ofTotalSeconds(hours * 3600 + minutes * 60 + seconds);
    }
    public static ZoneOffset ofTotalSeconds(int totalSeconds) {
        if (totalSeconds < -64800 || totalSeconds > 64800) throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        return totalSeconds == 0 ? UTC : new ZoneOffset(totalSeconds);
    }
    public static ZoneOffset from(TemporalAccessor temporal) { return ofTotalSeconds(temporal.get(ChronoField.OFFSET_SECONDS)); }
    public int getTotalSeconds() { return totalSeconds; }
    public String getId() {
        if (totalSeconds == 0) return "Z";
        int all = Math.abs(totalSeconds);
        String text = (totalSeconds < 0 ? "-" : "+") + two(all / 3600) + ":" + two(all / 60 % 60);
        return all % 60 == 0 ? text : text + ":" + two(all % 60);
    }
    private static String two(int n) { return n < 10 ? "0" + n : "" + n; }
    public int compareTo(ZoneOffset other) { return other.totalSeconds - totalSeconds; }
    public int hashCode() { return totalSeconds; }
}
