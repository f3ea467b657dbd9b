package java.time;

import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.Locale;
import java.util.Map;
import jdk.internal.misc.Zones;

public abstract class ZoneId implements java.io.Serializable {
    ZoneId() {}
    private static final class Region extends ZoneId {
        private final String id;
        /** Of a zone without rules. */
        private final ZoneOffset fixed;
        Region(String id, ZoneOffset fixed) {
            this.id = id;
            this.fixed = fixed;
        }
        ZoneOffset offsetAt(long epochSecond) { return fixed != null ? fixed : ZoneOffset.ofTotalSeconds(Zones.offsetSeconds(id, epochSecond)); }
        public String getId() { return id; }
    }
    public static ZoneId systemDefault() { return of("UTC"); }
    public static ZoneId of(String zoneId) {
        java.util.Objects.requireNonNull(zoneId, "zoneId");
        if (zoneId.equals("Z") || zoneId.startsWith("+") || zoneId.startsWith("-")) return ZoneOffset.of(zoneId);
        if (zoneId.equals("UTC") || zoneId.equals("GMT") || zoneId.equals("UT") || zoneId.equals("Etc/UTC")) return new Region(zoneId, ZoneOffset.UTC);
        java.util.regex.Matcher shifted = java.util.regex.Pattern.compile("(UTC|GMT|UT)([+-].+)").matcher(zoneId);
        if (shifted.matches()) {
            ZoneOffset offset = ZoneOffset.of(shifted.group(2));
            return new Region(shifted.group(1) + (offset.getTotalSeconds() == 0 ? "" : offset.getId()), offset);
        }
        if (!zoneId.matches("[A-Za-z][A-Za-z0-9~/._+-]+")) throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + zoneId);
        if (!Zones.isKnown(zoneId)) throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        return new Region(zoneId, null);
    }
    public static ZoneId of(String zoneId, Map<String, String> aliasMap) {
        String id = aliasMap.get(zoneId);
        return of(id == null ? zoneId : id);
    }
    public static ZoneId ofOffset(String prefix, ZoneOffset offset) {
        if (prefix.isEmpty()) return offset;
        if (!prefix.equals("GMT") && !prefix.equals("UTC") && !prefix.equals("UT")) throw new IllegalArgumentException("prefix should be GMT, UTC or UT, is: " + prefix);
        return of(prefix + (offset.getTotalSeconds() == 0 ? "" : offset.getId()));
    }
    public static ZoneId from(TemporalAccessor temporal) {
        if (temporal instanceof ZonedDateTime zoned) return zoned.getZone();
        return ZoneOffset.from(temporal);
    }
    public ZoneRules getRules() { return ZoneRules.ofZone(this); }
    public String getDisplayName(TextStyle style, Locale locale) {
        if (this instanceof ZoneOffset) return getId();
        throw new UnsupportedOperationException("The trial's Java does not know the name of the time zone " + getId() + "; a real JVM does");
    }
    /** The offset at a moment, in seconds since 1970. */
    abstract ZoneOffset offsetAt(long epochSecond);
    public abstract String getId();
    public ZoneId normalized() { return this instanceof Region region && region.fixed != null ? region.fixed : this; }
    public boolean equals(Object obj) { return obj instanceof ZoneId z && z.getId().equals(getId()); }
    public int hashCode() { return getId().hashCode(); }
    public String toString() { return getId(); }
}
