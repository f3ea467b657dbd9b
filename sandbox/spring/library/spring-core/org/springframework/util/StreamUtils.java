package org.springframework.util;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;


public abstract class StreamUtils {
    public static final int BUFFER_SIZE = 8192;

    public StreamUtils() {
    }

    public static native void copy(byte[] in, OutputStream out) throws IOException;

    public static native int copy(InputStream in, OutputStream out) throws IOException;

    public static native void copy(String in, Charset charset, OutputStream out) throws IOException;

    public static native long copyRange(InputStream in, OutputStream out, long start, long end) throws IOException;

    public static native byte[] copyToByteArray(InputStream in) throws IOException;

    public static native String copyToString(ByteArrayOutputStream baos, Charset charset);

    public static native String copyToString(InputStream in, Charset charset) throws IOException;

    public static native int drain(InputStream in) throws IOException;

    @Deprecated
    public static native InputStream emptyInput();

    public static native InputStream nonClosing(InputStream in);

    public static native OutputStream nonClosing(OutputStream out);
}
