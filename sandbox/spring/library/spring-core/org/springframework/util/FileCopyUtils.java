package org.springframework.util;

import java.io.StringWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;


public abstract class FileCopyUtils {
    public static final int BUFFER_SIZE = 8192;

    public FileCopyUtils() {
    }

    public static native void copy(byte[] in, OutputStream out) throws IOException;

    public static native int copy(InputStream in, OutputStream out) throws IOException;

    public static native int copy(Reader in, Writer out) throws IOException;

    public static native void copy(String in, Writer out) throws IOException;

    public static byte[] copyToByteArray(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }

    public static String copyToString(Reader in) throws IOException {
        StringWriter out = new StringWriter();
        in.transferTo(out);
        in.close();
        return out.toString();
    }
}
