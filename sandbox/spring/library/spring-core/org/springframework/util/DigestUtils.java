package org.springframework.util;

import java.security.NoSuchAlgorithmException;
import java.security.MessageDigest;
import java.math.BigInteger;
import java.io.IOException;
import java.io.InputStream;


public abstract class DigestUtils {

    public DigestUtils() {
    }

    public static native StringBuilder appendMd5DigestAsHex(byte[] bytes, StringBuilder builder);

    public static native StringBuilder appendMd5DigestAsHex(InputStream inputStream, StringBuilder builder) throws IOException;

    public static byte[] md5Digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Could not find MessageDigest with algorithm \"MD5\"", e);
        }
    }

    public static native byte[] md5Digest(InputStream inputStream) throws IOException;

    public static String md5DigestAsHex(byte[] bytes) {
        return String.format("%032x", new BigInteger(1, md5Digest(bytes)));
    }

    public static native String md5DigestAsHex(InputStream inputStream) throws IOException;
}
