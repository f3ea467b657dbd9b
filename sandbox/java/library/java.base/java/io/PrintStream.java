package java.io;

import java.util.Locale;

public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private boolean trouble;
    private PrintStream() { super(null); }
    public PrintStream(OutputStream out) { super(out); }
    public PrintStream(OutputStream out, boolean autoFlush) { super(out); }
    public PrintStream(OutputStream out, boolean autoFlush, String encoding) throws UnsupportedEncodingException {
        super(out);
        if (!java.nio.charset.Charset.isSupported(encoding)) throw new UnsupportedEncodingException(encoding);
        if (!java.nio.charset.Charset.forName(encoding).name().equals("UTF-8")) throw new UnsupportedOperationException("The trial's Java prints to streams in UTF-8 only; a real JVM in " + encoding + " too");
    }
    public PrintStream(String fileName) throws FileNotFoundException { super(new FileOutputStream(fileName)); }
    public PrintStream(File file) throws FileNotFoundException { super(new FileOutputStream(file)); }
    private native boolean writeStandard(String text);
    private native boolean writeStandardByte(int b);
    private void text(String text) {
        if (writeStandard(text)) return;
        try {
            out.write(text.getBytes());
        } catch (IOException e) {
            trouble = true;
        }
    }
    public void write(int b) {
        if (writeStandardByte(b)) return;
        try {
            out.write(b);
        } catch (IOException e) {
            trouble = true;
        }
    }
    public void write(byte[] buf, int off, int len) {
        for (int i = 0; i < len; i++) write(buf[off + i]);
    }
    public void flush() {}
    public void close() {}
    public boolean checkError() { return trouble; }
    public void println() { text("\n"); }
    public void print(boolean b) { text(String.valueOf(b)); }
    public void print(char c) { text(String.valueOf(c)); }
    public void print(int i) { text(String.valueOf(i)); }
    public void print(long l) { text(String.valueOf(l)); }
    public void print(float f) { text(String.valueOf(f)); }
    public void print(double d) { text(String.valueOf(d)); }
    public void print(char[] s) { text(String.valueOf(s)); }
    public void print(String s) { text(String.valueOf(s)); }
    public void print(Object obj) { text(String.valueOf(obj)); }
    public void println(boolean x) { text(String.valueOf(x) + "\n"); }
    public void println(char x) { text(String.valueOf(x) + "\n"); }
    public void println(int x) { text(String.valueOf(x) + "\n"); }
    public void println(long x) { text(String.valueOf(x) + "\n"); }
    public void println(float x) { text(String.valueOf(x) + "\n"); }
    public void println(double x) { text(String.valueOf(x) + "\n"); }
    public void println(char[] x) { text(String.valueOf(x) + "\n"); }
    public void println(String x) { text(String.valueOf(x) + "\n"); }
    public void println(Object x) { text(String.valueOf(x) + "\n"); }
    public PrintStream printf(String format, Object... args) { return format(format, args); }
    public PrintStream printf(Locale l, String format, Object... args) { return format(l, format, args); }
    public PrintStream format(String format, Object... args) {
        text(String.format(format, args));
        return this;
    }
    public PrintStream format(Locale l, String format, Object... args) {
        text(String.format(l, format, args));
        return this;
    }
    public PrintStream append(CharSequence csq) {
        text(String.valueOf(csq));
        return this;
    }
    public PrintStream append(CharSequence csq, int start, int end) { return append(String.valueOf(csq).subSequence(start, end)); }
    public PrintStream append(char c) {
        text(String.valueOf(c));
        return this;
    }
}
