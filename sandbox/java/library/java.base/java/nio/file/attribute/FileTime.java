package java.nio.file.attribute;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

public final class FileTime implements Comparable<FileTime> {
    private final Instant instant;
    private FileTime(Instant instant) { this.instant = instant; }
    public static FileTime from(Instant instant) { return new FileTime(java.util.Objects.requireNonNull(instant, "instant")); }
    public static FileTime fromMillis(long value) { return new FileTime(Instant.ofEpochMilli(value)); }
    public static FileTime from(long value, TimeUnit unit) { return new FileTime(Instant.ofEpochMilli(unit.toMillis(value))); }
    public long toMillis() { return instant.toEpochMilli(); }
    public long to(TimeUnit unit) { return unit.convert(toMillis(), TimeUnit.MILLISECONDS); }
    public Instant toInstant() { return instant; }
    public int compareTo(FileTime other) { return instant.compareTo(other.instant); }
    public boolean equals(Object obj) { return obj instanceof FileTime && instant.equals(((FileTime) obj).instant); }
    public int hashCode() { return instant.hashCode(); }
    public String toString() { return instant.toString(); }
}
