package jdk.internal.misc;

public final class Zones {
    private Zones() {}
    public static native boolean isKnown(String zone);
    /** Seconds ahead of UTC at a moment, in seconds since 1970. */
    public static native int offsetSeconds(String zone, double epochSecond);
}
