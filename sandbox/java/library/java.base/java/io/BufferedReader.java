package java.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

public class BufferedReader extends Reader {
    private final Reader in;
    private int pushedBack = -2;
    private StringBuilder kept;
    private String again = "";
    public BufferedReader(Reader in) { this.in = in; }
    public BufferedReader(Reader in, int sz) { this.in = in; }
    public int read() throws IOException {
        int c = pushedBack;
        if (c == -2 && !again.isEmpty()) {
            c = again.charAt(0);
            again = again.substring(1);
        } else if (c == -2) c = in.read();
        pushedBack = -2;
        if (kept != null && c >= 0) kept.append((char) c);
        return c;
    }
    public boolean markSupported() { return true; }
    public void mark(int readAheadLimit) throws IOException {
        if (readAheadLimit < 0) throw new IllegalArgumentException("Read-ahead limit < 0");
        kept = new StringBuilder();
    }
    public void reset() throws IOException {
        if (kept == null) throw new IOException("Stream not marked");
        if (pushedBack >= 0) {
            again = (char) pushedBack + again;
            pushedBack = -2;
            kept.setLength(kept.length() - 1);
        }
        again = kept + again;
        kept = new StringBuilder();
    }
    public int read(char[] cbuf, int off, int len) throws IOException {
        int count = 0;
        while (count < len) {
            int c = read();
            if (c == -1) return count == 0 ? -1 : count;
            cbuf[off + count++] = (char) c;
        }
        return count;
    }
    public String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = read();
        if (c == -1) return null;
        while (c != -1 && c != '\n' && c != '\r') {
            line.append((char) c);
            c = read();
        }
        if (c == '\r') {
            c = read();
            if (c != '\n') pushedBack = c;
        }
        return line.toString();
    }
    public Stream<String> lines() {
        List<String> all = new ArrayList<>();
        try {
            for (String line = readLine(); line != null; line = readLine()) all.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stream();
    }
    public boolean ready() throws IOException { return in.ready(); }
    public void close() throws IOException { in.close(); }
}
