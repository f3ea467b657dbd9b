package org.springframework.util;


@Deprecated(forRemoval = true, since = "6.0.5")
public abstract class Base64Utils {

    public Base64Utils() {
    }

    public static native byte[] decode(byte[] src);

    public static native byte[] decodeFromString(String src);

    public static native byte[] decodeFromUrlSafeString(String src);

    public static native byte[] decodeUrlSafe(byte[] src);

    public static native byte[] encode(byte[] src);

    public static native String encodeToString(byte[] src);

    public static native String encodeToUrlSafeString(byte[] src);

    public static native byte[] encodeUrlSafe(byte[] src);
}
