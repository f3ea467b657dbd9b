package java.io;

import java.util.Locale;

public class PrintWriter extends Writer {
    protected Writer out;
    private PrintStream stream;
    private boolean trouble;
    public PrintWriter(Writer out) { this.out = out; }
    public PrintWriter(Writer out, boolean autoFlush) { this.out = out; }
    public PrintWriter(OutputStream out) { this.stream = out instanceof PrintStream ? (PrintStream) out : new PrintStream(out); }
    public PrintWriter(OutputStream out, boolean autoFlush) { this(out); }
    public PrintWriter(String fileName) throws FileNotFoundException { this(new OutputStreamWriter(new FileOutputStream(fileName))); }
    public PrintWriter(String fileName, java.nio.charset.Charset charset) throws IOException { this(new OutputStreamWriter(new FileOutputStream(fileName), charset)); }
    public PrintWriter(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException { this(new OutputStreamWriter(new FileOutputStream(fileName), csn)); }
    public PrintWriter(File file) throws FileNotFoundException { this(new OutputStreamWriter(new FileOutputStream(file))); }
    public PrintWriter(File file, java.nio.charset.Charset charset) throws IOException { this(new OutputStreamWriter(new FileOutputStream(file), charset)); }
    public PrintWriter(File file, String csn) throws FileNotFoundException, UnsupportedEncodingException { this(new OutputStreamWriter(new FileOutputStream(file), csn)); }
    public void write(char[] buf) { write(new String(buf)); }
    public void write(String s, int off, int len) { write(s.substring(off, off + len)); }
    public void write(char[] cbuf, int off, int len) { write(new String(cbuf, off, len)); }
    public void write(String s) {
        try {
            if (stream != null) stream.print(s);
            else out.write(s);
        } catch (IOException e) {
            trouble = true;
        }
    }
    public void write(int c) { write(String.valueOf((char) c)); }
    public void flush() {
        try {
            if (out != null) out.flush();
        } catch (IOException e) {
            trouble = true;
        }
    }
    public void close() {
        try {
            if (out != null) out.close();
        } catch (IOException e) {
            trouble = true;
        }
    }
    public boolean checkError() { return trouble; }
    public void println() { write("\n"); }
    public void print(String s) { write(String.valueOf(s)); }
    public void print(boolean b) { write(String.valueOf(b)); }
    public void print(char c) { write(String.valueOf(c)); }
    public void print(int i) { write(String.valueOf(i)); }
    public void print(long l) { write(String.valueOf(l)); }
    public void print(float f) { write(String.valueOf(f)); }
    public void print(double d) { write(String.valueOf(d)); }
    public void print(char[] s) { write(String.valueOf(s)); }
    public void print(Object obj) { write(String.valueOf(obj)); }
    public void println(String x) { write(String.valueOf(x) + "\n"); }
    public void println(boolean x) { write(String.valueOf(x) + "\n"); }
    public void println(char x) { write(String.valueOf(x) + "\n"); }
    public void println(int x) { write(String.valueOf(x) + "\n"); }
    public void println(long x) { write(String.valueOf(x) + "\n"); }
    public void println(float x) { write(String.valueOf(x) + "\n"); }
    public void println(double x) { write(String.valueOf(x) + "\n"); }
    public void println(char[] x) { write(String.valueOf(x) + "\n"); }
    public void println(Object x) { write(String.valueOf(x) + "\n"); }
    public PrintWriter printf(String format, Object... args) { return format(format, args); }
    public PrintWriter printf(Locale l, String format, Object... args) { return format(l, format, args); }
    public PrintWriter format(Locale l, String format, Object... args) {
        write(String.format(l, format, args));
        return this;
    }
    public PrintWriter format(String format, Object... args) {
        write(String.format(format, args));
        return this;
    }
    public PrintWriter append(CharSequence csq) {
        write(String.valueOf(csq));
        return this;
    }
    public PrintWriter append(char c) {
        write(c);
        return this;
    }
}
