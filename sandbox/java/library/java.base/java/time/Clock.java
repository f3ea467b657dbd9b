package java.time;

public abstract class Clock {
    protected Clock() {}
    private static final class Ticking extends Clock {
        private final ZoneId zone;
        private final Duration offset;
        Ticking(ZoneId zone, Duration offset) {
            this.zone = zone;
            this.offset = offset;
        }
        public ZoneId getZone() { return zone; }
        public Clock withZone(ZoneId zone) { return new Ticking(zone, offset); }
        public Instant instant() { return Instant.ofEpochMilli(System.currentTimeMillis()).plus(offset); }
        public boolean equals(Object o) { return o instanceof Ticking t && t.zone.equals(zone) && t.offset.equals(offset); }
        public int hashCode() { return zone.hashCode() + 1; }
        public String toString() { return "SystemClock[" + zone + "]"; }
    }
    private static final class Derived extends Clock {
        private final Clock base;
        private final Duration offset;
        Derived(Clock base, Duration offset) {
            this.base = base;
            this.offset = offset;
        }
        public ZoneId getZone() { return base.getZone(); }
        public Clock withZone(ZoneId zone) { return new Derived(base.withZone(zone), offset); }
        public Instant instant() { return base.instant().plus(offset); }
        public String toString() { return "OffsetClock[" + base + "," + offset + "]"; }
    }
    private static final class Fixed extends Clock {
        private final Instant instant;
        private final ZoneId zone;
        Fixed(Instant instant, ZoneId zone) {
            this.instant = instant;
            this.zone = zone;
        }
        public ZoneId getZone() { return zone; }
        public Clock withZone(ZoneId zone) { return new Fixed(instant, zone); }
        public Instant instant() { return instant; }
        public boolean equals(Object o) { return o instanceof Fixed f && f.instant.equals(instant) && f.zone.equals(zone); }
        public int hashCode() { return instant.hashCode() ^ zone.hashCode(); }
        public String toString() { return "FixedClock[" + instant + "," + zone + "]"; }
    }
    public static Clock systemUTC() { return system(ZoneOffset.UTC); }
    public static Clock systemDefaultZone() { return system(ZoneId.systemDefault()); }
    public static Clock system(ZoneId zone) { return new Ticking(java.util.Objects.requireNonNull(zone, "zone"), Duration.ZERO); }
    public static Clock fixed(Instant fixedInstant, ZoneId zone) { return new Fixed(fixedInstant, zone); }
    public static Clock offset(Clock baseClock, Duration offsetDuration) { return offsetDuration.isZero() ? baseClock : new Derived(baseClock, offsetDuration); }
    public abstract ZoneId getZone();
    public abstract Clock withZone(ZoneId zone);
    public long millis() { return instant().toEpochMilli(); }
    public abstract Instant instant();
}
