package org.springframework.boot.convert;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;


public enum DurationStyle {
    SIMPLE, ISO8601;

    public static native DurationStyle detect(String value);

    public static native Duration detectAndParse(String value, ChronoUnit unit);

    public static native Duration detectAndParse(String value);

    protected final native Matcher matcher(String value);

    protected final native boolean matches(String value);

    public abstract Duration parse(String value, ChronoUnit unit);

    public native Duration parse(String value);

    public abstract String print(Duration value, ChronoUnit unit);

    public native String print(Duration value);
}
