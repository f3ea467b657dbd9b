package java.io;

import java.nio.charset.Charset;

public class OutputStreamWriter extends Writer {
    private final OutputStream out;
    private final Charset charset;
    private final StringBuilder waiting = new StringBuilder();
    private boolean closed;
    public OutputStreamWriter(OutputStream out) { this(out, Charset.defaultCharset()); }
    public OutputStreamWriter(OutputStream out, String charsetName) throws UnsupportedEncodingException { this(out, named(charsetName)); }
    public OutputStreamWriter(OutputStream out, Charset cs) {
        this.out = java.util.Objects.requireNonNull(out);
        charset = java.util.Objects.requireNonNull(cs, "charset");
    }
    private static Charset named(String charsetName) throws UnsupportedEncodingException {
        if (!Charset.isSupported(charsetName)) throw new UnsupportedEncodingException(charsetName);
        return Charset.forName(charsetName);
    }
    private void open() throws IOException { if (closed) throw new IOException("Stream closed"); }
    public String getEncoding() { return closed ? null : charset.name().equals("UTF-8") ? "UTF8" : charset.name(); }
    public void write(char[] cbuf, int off, int len) throws IOException { write(new String(cbuf, off, len)); }
    public void write(String str) throws IOException {
        open();
        waiting.append(str);
        if (waiting.length() > 8192) store();
    }
    private void store() throws IOException {
        if (waiting.isEmpty()) return;
        byte[] bytes = waiting.toString().getBytes(charset);
        waiting.setLength(0);
        out.write(bytes, 0, bytes.length);
    }
    public void flush() throws IOException {
        open();
        store();
        out.flush();
    }
    public void close() throws IOException {
        if (closed) return;
        store();
        closed = true;
        out.close();
    }
}
