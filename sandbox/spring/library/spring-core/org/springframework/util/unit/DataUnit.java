package org.springframework.util.unit;


public enum DataUnit {
    BYTES, KILOBYTES, MEGABYTES, GIGABYTES, TERABYTES;

    public static native DataUnit fromSuffix(String suffix);
}
