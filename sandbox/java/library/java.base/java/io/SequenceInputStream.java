package java.io;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

public class SequenceInputStream extends InputStream {
    private final Enumeration<? extends InputStream> rest;
    private InputStream in;
    public SequenceInputStream(Enumeration<? extends InputStream> e) {
        rest = e;
        in = e.hasMoreElements() ? e.nextElement() : null;
    }
    public SequenceInputStream(InputStream s1, InputStream s2) { this(Collections.enumeration(List.of(s1, s2))); }
    public int available() throws IOException { return in == null ? 0 : in.available(); }
    public int read() throws IOException {
        while (in != null) {
            int b = in.read();
            if (b >= 0) return b;
            in.close();
            in = rest.hasMoreElements() ? rest.nextElement() : null;
        }
        return -1;
    }
    public void close() throws IOException {
        for (; in != null; in = rest.hasMoreElements() ? rest.nextElement() : null) in.close();
    }
}
