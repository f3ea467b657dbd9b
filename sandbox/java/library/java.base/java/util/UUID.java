package java.util;

import java.io.Serializable;

public final class UUID implements Serializable, Comparable<UUID> {
    private final long mostSigBits;
    private final long leastSigBits;
    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }
    private static long random() { return ((long) (Math.random() * 4294967296.0) << 32) | (long) (Math.random() * 4294967296.0); }
    public static UUID randomUUID() { return new UUID(random() & 0xffffffffffff0fffL | 0x4000L, random() & 0x3fffffffffffffffL | 0x8000000000000000L); }
    public static UUID nameUUIDFromBytes(byte[] name) {
        byte[] hash;
        try {
            hash = java.security.MessageDigest.getInstance("MD5").digest(name);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new InternalError("MD5 not supported", e);
        }
        hash[6] = (byte) (hash[6] & 0x0f | 0x30);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = most << 8 | hash[i] & 0xff;
            least = least << 8 | hash[i + 8] & 0xff;
        }
        return new UUID(most, least);
    }
    public static UUID fromString(String name) {
        String[] parts = name.split("-", -1);
        if (parts.length != 5) throw new IllegalArgumentException(name.length() > 36 ? "UUID string too large" : "Invalid UUID string: " + name);
        long most = (Long.parseLong(parts[0], 16) & 0xffffffffL) << 32 | (Long.parseLong(parts[1], 16) & 0xffffL) << 16 | Long.parseLong(parts[2], 16) & 0xffffL;
        return new UUID(most, (Long.parseLong(parts[3], 16) & 0xffffL) << 48 | Long.parseLong(parts[4], 16) & 0xffffffffffffL);
    }
    public long getLeastSignificantBits() { return leastSigBits; }
    public long getMostSignificantBits() { return mostSigBits; }
    public int version() { return (int) ((mostSigBits >> 12) & 0x0f); }
    public int variant() { return (int) ((leastSigBits >>> (64 - (leastSigBits >>> 62))) & (leastSigBits >> 63)); }
    private void timeBased() { if (version() != 1) throw new UnsupportedOperationException("Not a time-based UUID"); }
    public long timestamp() {
        timeBased();
        return (mostSigBits & 0x0FFFL) << 48 | (mostSigBits >> 16 & 0x0FFFFL) << 32 | mostSigBits >>> 32;
    }
    public int clockSequence() {
        timeBased();
        return (int) ((leastSigBits & 0x3FFF000000000000L) >>> 48);
    }
    public long node() {
        timeBased();
        return leastSigBits & 0x0000FFFFFFFFFFFFL;
    }
    private static String digits(long value, int count) { return Long.toHexString((1L << (count * 4)) | (value & ((1L << (count * 4)) - 1))).substring(1); }
    public String toString() { return digits(mostSigBits >> 32, 8) + "-" + digits(mostSigBits >> 16, 4) + "-" + digits(mostSigBits, 4) + "-" + digits(leastSigBits >> 48, 4) + "-" + digits(leastSigBits, 12); }
    public int hashCode() {
        long hilo = mostSigBits ^ leastSigBits;
        return (int) (hilo >> 32) ^ (int) hilo;
    }
    public boolean equals(Object obj) { return obj instanceof UUID && mostSigBits == ((UUID) obj).mostSigBits && leastSigBits == ((UUID) obj).leastSigBits; }
    public int compareTo(UUID val) { return mostSigBits != val.mostSigBits ? Long.compare(mostSigBits, val.mostSigBits) : Long.compare(leastSigBits, val.leastSigBits); }
}
