package org.springframework.http;

import java.util.List;


public abstract class HttpRange {

    public HttpRange() {
    }

    public static native HttpRange createByteRange(long firstBytePos, long lastBytePos);

    public static native HttpRange createByteRange(long firstBytePos);

    public static native HttpRange createSuffixRange(long suffixLength);

    public abstract long getRangeEnd(long length);

    public abstract long getRangeStart(long length);

    public static native List<HttpRange> parseRanges(String ranges);
}
