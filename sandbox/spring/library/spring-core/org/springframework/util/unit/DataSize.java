package org.springframework.util.unit;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class DataSize implements Comparable<DataSize>, Serializable {
    private static final Pattern TEXT = Pattern.compile("^([+\\-]?\\d+)([a-zA-Z]{0,2})$");
    private final long bytes;

    private DataSize(long bytes) {
        this.bytes = bytes;
    }

    public static DataSize ofBytes(long bytes) {
        return new DataSize(bytes);
    }

    public static DataSize ofKilobytes(long kilobytes) {
        return new DataSize(Math.multiplyExact(kilobytes, 1024L));
    }

    public static DataSize ofMegabytes(long megabytes) {
        return new DataSize(Math.multiplyExact(megabytes, 1024L * 1024));
    }

    public static DataSize ofGigabytes(long gigabytes) {
        return new DataSize(Math.multiplyExact(gigabytes, 1024L * 1024 * 1024));
    }

    public static DataSize ofTerabytes(long terabytes) {
        return new DataSize(Math.multiplyExact(terabytes, 1024L * 1024 * 1024 * 1024));
    }

    public static DataSize of(long amount, DataUnit unit) {
        return new DataSize(Math.multiplyExact(amount, unit.size().toBytes()));
    }

    public static DataSize parse(CharSequence text) {
        return parse(text, null);
    }

    public static DataSize parse(CharSequence text, DataUnit defaultUnit) {
        try {
            Matcher found = TEXT.matcher(text.toString().strip());
            if (!found.matches()) {
                throw new IllegalArgumentException("'" + text + "' does not match data size pattern");
            }
            String suffix = found.group(2);
            DataUnit unit = suffix.isEmpty() ? (defaultUnit == null ? DataUnit.BYTES : defaultUnit) : DataUnit.fromSuffix(suffix);
            return of(Long.parseLong(found.group(1)), unit);
        } catch (Exception e) {
            throw new IllegalArgumentException("'" + text + "' is not a valid data size", e);
        }
    }

    public boolean isNegative() {
        return bytes < 0;
    }

    public long toBytes() {
        return bytes;
    }

    public long toKilobytes() {
        return bytes / 1024;
    }

    public long toMegabytes() {
        return bytes / (1024L * 1024);
    }

    public long toGigabytes() {
        return bytes / (1024L * 1024 * 1024);
    }

    public long toTerabytes() {
        return bytes / (1024L * 1024 * 1024 * 1024);
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSize size && size.bytes == bytes;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes + "B";
    }
}
