package java.util;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

public class TimeZone implements Serializable, Cloneable {
    public static final int SHORT = 0;
    public static final int LONG = 1;
    private static TimeZone standard;
    private final ZoneId zone;
    private final String id;
    private TimeZone(String id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
    }
    public static TimeZone getTimeZone(String ID) {
        if (ID.equals("UTC") || ID.equals("GMT")) return new TimeZone(ID, ZoneOffset.UTC);
        java.util.regex.Matcher custom = java.util.regex.Pattern.compile("GMT([+-])(\\d{1,2}):?(\\d{2})?").matcher(ID);
        if (custom.matches()) {
            String id = "GMT" + custom.group(1) + (custom.group(2).length() < 2 ? "0" : "") + custom.group(2) + ":" + (custom.group(3) == null ? "00" : custom.group(3));
            return new TimeZone(id, ZoneId.of(id.substring(3)));
        }
        try {
            return new TimeZone(ID, ZoneId.of(ID));
        } catch (DateTimeException e) {
            return new TimeZone("GMT", ZoneOffset.UTC);
        }
    }
    public static TimeZone getTimeZone(ZoneId zoneId) { return new TimeZone(zoneId.getId().equals("Z") ? "UTC" : zoneId.getId().matches("[+-].*") ? "GMT" + zoneId.getId() : zoneId.getId(), zoneId); }
    public static TimeZone getDefault() {
        if (standard == null) standard = getTimeZone(ZoneId.systemDefault());
        return standard;
    }
    public static void setDefault(TimeZone zone) {
        if (zone != null && zone.getRawOffset() != getTimeZone(ZoneId.systemDefault()).getRawOffset()) throw new UnsupportedOperationException("The trial's Java keeps its default time zone; a real JVM changes it");
        standard = zone;
    }
    public String getID() { return id; }
    public ZoneId toZoneId() { return zone; }
    public int getOffset(long date) { return Instant.ofEpochMilli(date).atZone(zone).getOffset().getTotalSeconds() * 1000; }
    public int getRawOffset() {
        int winter = getOffset(1704067200000L);
        int summer = getOffset(1719792000000L);
        return Math.min(winter, summer);
    }
    public boolean useDaylightTime() { return getOffset(1704067200000L) != getOffset(1719792000000L); }
    public boolean inDaylightTime(Date date) { return getOffset(date.getTime()) != getRawOffset(); }
    public int getDSTSavings() { return useDaylightTime() ? 3600000 : 0; }
    public boolean hasSameRules(TimeZone other) { return zone.equals(other.zone); }
    public final String getDisplayName() { return getDisplayName(false, LONG, Locale.getDefault()); }
    public final String getDisplayName(boolean daylight, int style, Locale locale) {
        if (id.startsWith("GMT")) return id.equals("GMT") && style == LONG ? "Greenwich Mean Time" : id;
        if (zone.equals(ZoneOffset.UTC) || id.equals("UTC") || id.equals("Etc/UTC")) return style == SHORT ? "UTC" : locale.getLanguage().equals("zh") ? "协调世界时" : "Coordinated Universal Time";
        throw new UnsupportedOperationException("The trial's Java does not know the name of the time zone " + id + "; a real JVM does");
    }
    public Object clone() { return new TimeZone(id, zone); }
    public boolean equals(Object o) { return o instanceof TimeZone t && id.equals(t.id); }
    public int hashCode() { return id.hashCode(); }
}
