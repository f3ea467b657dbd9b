package java.util;

import java.io.IOException;

public final class Formatter implements java.io.Closeable, java.io.Flushable {
    private final Appendable out;
    private boolean closed;
    public Formatter() { this(new StringBuilder()); }
    public Formatter(Appendable a) { out = a == null ? new StringBuilder() : a; }
    public Formatter(Locale l) { this(new StringBuilder()); }
    public Formatter(Appendable a, Locale l) { this(a); }
    public Appendable out() { return out; }
    public Formatter format(String format, Object... args) {
        if (closed) throw new FormatterClosedException();
        try {
            out.append(String.format(format, args));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }
    public Formatter format(Locale l, String format, Object... args) { return format(format, args); }
    public void flush() {}
    public void close() { closed = true; }
    public String toString() {
        if (closed) throw new FormatterClosedException();
        return out.toString();
    }
}
