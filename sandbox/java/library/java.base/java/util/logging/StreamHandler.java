package java.util.logging;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

public class StreamHandler extends Handler {
    private OutputStream output;
    private Writer writer;
    private boolean headerWritten;

    public StreamHandler() {
        setLevel(Level.INFO);
        setFormatter(new SimpleFormatter());
    }
    public StreamHandler(OutputStream out, Formatter formatter) {
        setLevel(Level.INFO);
        setFormatter(formatter);
        setOutputStream(out);
    }
    protected void setOutputStream(OutputStream out) throws SecurityException {
        java.util.Objects.requireNonNull(out);
        end();
        output = out;
        headerWritten = false;
        writer = new OutputStreamWriter(out);
    }
    public void publish(LogRecord record) {
        if (!isLoggable(record)) return;
        String text = getFormatter().format(record);
        try {
            if (!headerWritten) {
                writer.write(getFormatter().getHead(this));
                headerWritten = true;
            }
            writer.write(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
    public boolean isLoggable(LogRecord record) { return writer != null && record != null && super.isLoggable(record); }
    public void flush() {
        if (writer == null) return;
        try {
            writer.flush();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
    private void end() {
        if (writer == null) return;
        try {
            if (!headerWritten) writer.write(getFormatter().getHead(this));
            writer.write(getFormatter().getTail(this));
            writer.flush();
            writer.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        writer = null;
        output = null;
    }
    public void close() throws SecurityException { end(); }
}
