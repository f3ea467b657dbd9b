package java.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

public class BufferedReader extends Reader {
    private final Reader in;
    private int pushedBack = -2;
    public BufferedReader(Reader in) { this.in = in; }
    public BufferedReader(Reader in, int sz) { this.in = in; }
    public int read() throws IOException {
        if (pushedBack == -2) return in.read();
        int c = pushedBack;
        pushedBack = -2;
        return c;
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
