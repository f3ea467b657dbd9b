package java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

public final class Scanner implements Iterator<String>, Closeable {
    private final String text;
    private int at;
    private boolean closed;
    public Scanner(String source) { text = Objects.requireNonNull(source, "source"); }
    public Scanner(InputStream source) { this(new InputStreamReader(source)); }
    public Scanner(Reader source) {
        StringBuilder all = new StringBuilder();
        try {
            for (int c = source.read(); c != -1; c = source.read()) all.append((char) c);
        } catch (IOException e) {
            all.setLength(0);
        }
        text = all.toString();
    }
    public Scanner(java.io.File source) throws java.io.FileNotFoundException { this(new java.io.FileInputStream(source)); }
    public Scanner(java.nio.file.Path source) throws IOException { this(java.nio.file.Files.newInputStream(source)); }
    private void open() {
        if (closed) throw new IllegalStateException("Scanner closed");
    }
    private int tokenStart() {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
        return i;
    }
    private String peek() {
        int start = tokenStart();
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
        return text.substring(start, end);
    }
    public boolean hasNext() {
        open();
        return tokenStart() < text.length();
    }
    public String next() {
        open();
        String token = peek();
        if (token.isEmpty()) throw new NoSuchElementException();
        at = tokenStart() + token.length();
        return token;
    }
    public boolean hasNextLine() {
        open();
        return at < text.length();
    }
    public String nextLine() {
        if (!hasNextLine()) throw new NoSuchElementException("No line found");
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        String line = text.substring(at, end);
        at = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
        return line;
    }
    private <T> T number(java.util.function.Function<String, T> parse) {
        open();
        String token = peek();
        if (token.isEmpty()) throw new NoSuchElementException();
        try {
            T value = parse.apply(token);
            next();
            return value;
        } catch (NumberFormatException e) {
            throw token.matches("[-+]?[0-9]+") ? new InputMismatchException(e.getMessage()) : new InputMismatchException();
        }
    }
    private <T> boolean is(java.util.function.Function<String, T> parse) {
        if (!hasNext()) return false;
        try {
            parse.apply(peek());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
    public boolean hasNextInt() { return is(Integer::parseInt); }
    public int nextInt() { return number(Integer::parseInt); }
    public boolean hasNextLong() { return is(Long::parseLong); }
    public long nextLong() { return number(Long::parseLong); }
    public boolean hasNextDouble() { return is(Double::parseDouble); }
    public double nextDouble() { return number(Double::parseDouble); }
    public boolean hasNextBoolean() { return hasNext() && (peek().equalsIgnoreCase("true") || peek().equalsIgnoreCase("false")); }
    public boolean nextBoolean() {
        if (!hasNext()) throw new NoSuchElementException();
        if (!hasNextBoolean()) throw new InputMismatchException("For input string: \"" + peek() + "\"");
        return Boolean.parseBoolean(next());
    }
    public void close() { closed = true; }
}
