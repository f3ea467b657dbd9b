package org.springframework.util.unit;

public enum DataUnit {
    BYTES("B", 1L),
    KILOBYTES("KB", 1024L),
    MEGABYTES("MB", 1024L * 1024),
    GIGABYTES("GB", 1024L * 1024 * 1024),
    TERABYTES("TB", 1024L * 1024 * 1024 * 1024);

    private final String suffix;
    private final long bytes;

    DataUnit(String suffix, long bytes) {
        this.suffix = suffix;
        this.bytes = bytes;
    }

    DataSize size() {
        return DataSize.ofBytes(bytes);
    }

    public static DataUnit fromSuffix(String suffix) {
        for (DataUnit candidate : values()) {
            if (candidate.suffix.equals(suffix)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("Unknown data unit suffix '" + suffix + "'");
    }
}
