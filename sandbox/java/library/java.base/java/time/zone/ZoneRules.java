package java.time.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

public final class ZoneRules implements java.io.Serializable {
    private final ZoneId zone;
    private ZoneRules(ZoneId zone) { this.zone = zone; }
    public static ZoneRules of(ZoneOffset offset) { return new ZoneRules(offset); }
    /** Of a region: what {@link ZoneId#getRules()} gives. */
    public static ZoneRules ofZone(ZoneId zone) { return new ZoneRules(zone); }
    public boolean isFixedOffset() { return zone instanceof ZoneOffset || zone.getId().matches("UTC|GMT|UT|Etc/UTC"); }
    public ZoneOffset getOffset(Instant instant) { return instant.atZone(zone).getOffset(); }
    public ZoneOffset getOffset(LocalDateTime localDateTime) {
        ZoneOffset before = getOffset(localDateTime.minusDays(1).toInstant(ZoneOffset.UTC));
        ZonedDateTime found = ZonedDateTime.of(localDateTime, zone);
        return found.toLocalDateTime().equals(localDateTime) ? found.getOffset() : before;
    }
    public List<ZoneOffset> getValidOffsets(LocalDateTime localDateTime) {
        ZonedDateTime found = ZonedDateTime.of(localDateTime, zone);
        if (!found.toLocalDateTime().equals(localDateTime)) return List.of();
        ZoneOffset later = found.withLaterOffsetAtOverlap().getOffset();
        return later.equals(found.getOffset()) ? List.of(later) : List.of(found.getOffset(), later);
    }
    public boolean isValidOffset(LocalDateTime localDateTime, ZoneOffset offset) { return getValidOffsets(localDateTime).contains(offset); }
    public ZoneOffset getStandardOffset(Instant instant) {
        int year = instant.atZone(zone).getYear();
        ZoneOffset january = ZonedDateTime.of(year, 1, 1, 12, 0, 0, 0, zone).getOffset();
        ZoneOffset july = ZonedDateTime.of(year, 7, 1, 12, 0, 0, 0, zone).getOffset();
        return january.getTotalSeconds() < july.getTotalSeconds() ? january : july;
    }
    public Duration getDaylightSavings(Instant instant) { return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds()); }
    public boolean isDaylightSavings(Instant instant) { return !getStandardOffset(instant).equals(getOffset(instant)); }
    public boolean equals(Object other) { return other instanceof ZoneRules rules && zone.equals(rules.zone); }
    public int hashCode() { return zone.hashCode(); }
    public String toString() { return "ZoneRules[currentStandardOffset=" + getStandardOffset(Instant.now()) + "]"; }
}
