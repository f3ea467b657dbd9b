package java.util;

import java.io.IOException;

public final class Formatter implements java.io.Closeable, java.io.Flushable {
    private final Appendable out;
    private final Locale locale;
    private boolean closed;
    public Formatter() { this(new StringBuilder()); }
    public Formatter(Appendable a) { this(a, Locale.getDefault()); }
    public Formatter(Locale l) { this(new StringBuilder(), l); }
    public Formatter(Appendable a, Locale l) {
        out = a == null ? new StringBuilder() : a;
        locale = l;
    }
    public Appendable out() { return out; }
    public Locale locale() { return locale; }
    public Formatter format(String format, Object... args) { return format(locale, format, args); }
    public Formatter format(Locale l, String format, Object... args) {
        if (closed) throw new FormatterClosedException();
        try {
            out.append(String.format(l, format, args));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }
    public void flush() {}
    public void close() { closed = true; }
    public String toString() {
        if (closed) throw new FormatterClosedException();
        return out.toString();
    }
}
