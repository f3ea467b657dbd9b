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

    public static void copy(byte[] in, OutputStream out) throws IOException {
        out.write(in);
        out.flush();
    }

    public static int copy(InputStream in, OutputStream out) throws IOException {
        byte[] all = in.readAllBytes();
        copy(all, out);
        return all.length;
    }

    public static void copy(String in, Charset charset, OutputStream out) throws IOException {
        copy(in.getBytes(charset), out);
    }

    public static native long copyRange(InputStream in, OutputStream out, long start, long end) throws IOException;

    public static byte[] copyToByteArray(InputStream in) throws IOException {
        return in == null ? new byte[0] : in.readAllBytes();
    }

    public static native String copyToString(ByteArrayOutputStream baos, Charset charset);

    public static String copyToString(InputStream in, Charset charset) throws IOException {
        return new String(copyToByteArray(in), charset);
    }

    public static int drain(InputStream in) throws IOException {
        return copyToByteArray(in).length;
    }

    @Deprecated
    public static native InputStream emptyInput();

    public static native InputStream nonClosing(InputStream in);

    public static native OutputStream nonClosing(OutputStream out);
}
