package java.time;

public abstract class ZoneId implements java.io.Serializable {
    ZoneId() {}
    private static final class Region extends ZoneId {
        private final String id;
        Region(String id) { this.id = id; }
        public String getId() { return id; }
    }
    public static ZoneId systemDefault() { return of("UTC"); }
    public static ZoneId of(String zoneId) {
        java.util.Objects.requireNonNull(zoneId, "zoneId");
        if (zoneId.equals("Z") || zoneId.startsWith("+") || zoneId.startsWith("-")) return ZoneOffset.of(zoneId);
        if (zoneId.equals("UTC") || zoneId.equals("GMT") || zoneId.equals("UT") || zoneId.equals("Etc/UTC")) return new Region(zoneId);
        if (!zoneId.matches("[A-Za-z][A-Za-z0-9~/._+-]+")) throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + zoneId);
        throw new DateTimeException("The trial's Java knows UTC and fixed offsets only, not the time zone " + zoneId + "; a real JVM does");
    }
    public abstract String getId();
    public ZoneId normalized() { return ZoneOffset.offsetOf(this); }
    public boolean equals(Object obj) { return obj instanceof ZoneId z && z.getId().equals(getId()); }
    public int hashCode() { return getId().hashCode(); }
    public String toString() { return getId(); }
}
