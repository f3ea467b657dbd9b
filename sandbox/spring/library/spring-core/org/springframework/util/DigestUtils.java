package org.springframework.util;

import java.io.IOException;
import java.io.InputStream;


public abstract class DigestUtils {

    public DigestUtils() {
    }

    public static native StringBuilder appendMd5DigestAsHex(byte[] bytes, StringBuilder builder);

    public static native StringBuilder appendMd5DigestAsHex(InputStream inputStream, StringBuilder builder) throws IOException;

    public static native byte[] md5Digest(byte[] bytes);

    public static native byte[] md5Digest(InputStream inputStream) throws IOException;

    public static native String md5DigestAsHex(byte[] bytes);

    public static native String md5DigestAsHex(InputStream inputStream) throws IOException;
}
