package org.springframework.util.unit;

import java.io.Serializable;


public final class DataSize implements Comparable<DataSize>, Serializable {

    private DataSize() {
    }

    public native int compareTo(DataSize other);

    public native boolean isNegative();

    public static native DataSize of(long amount, DataUnit unit);

    public static native DataSize ofBytes(long bytes);

    public static native DataSize ofGigabytes(long gigabytes);

    public static native DataSize ofKilobytes(long kilobytes);

    public static native DataSize ofMegabytes(long megabytes);

    public static native DataSize ofTerabytes(long terabytes);

    public static native DataSize parse(CharSequence text, DataUnit defaultUnit);

    public static native DataSize parse(CharSequence text);

    public native long toBytes();

    public native long toGigabytes();

    public native long toKilobytes();

    public native long toMegabytes();

    public native long toTerabytes();
}
