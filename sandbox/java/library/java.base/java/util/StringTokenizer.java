package java.util;

public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private String delimiters;
    private final boolean returnsDelimiters;
    private int at;
    public StringTokenizer(String str) { this(str, " \t\n\r\f", false); }
    public StringTokenizer(String str, String delim) { this(str, delim, false); }
    public StringTokenizer(String str, String delim, boolean returnDelims) {
        text = str;
        delimiters = delim;
        returnsDelimiters = returnDelims;
    }
    private boolean delimits(int i) { return delimiters.indexOf(text.charAt(i)) >= 0; }
    private int start(int from) {
        int i = from;
        while (!returnsDelimiters && i < text.length() && delimits(i)) i++;
        return i;
    }
    private int end(int from) {
        int i = from;
        while (i < text.length() && !delimits(i)) i++;
        return i == from && returnsDelimiters && i < text.length() ? i + 1 : i;
    }
    public boolean hasMoreTokens() { return start(at) < text.length(); }
    public String nextToken() {
        int from = start(at);
        if (from >= text.length()) throw new NoSuchElementException();
        at = end(from);
        return text.substring(from, at);
    }
    public String nextToken(String delim) {
        delimiters = delim;
        return nextToken();
    }
    public boolean hasMoreElements() { return hasMoreTokens(); }
    public Object nextElement() { return nextToken(); }
    public int countTokens() {
        int n = 0;
        for (int i = start(at); i < text.length(); i = start(end(i))) n++;
        return n;
    }
}
