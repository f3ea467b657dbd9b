package java.nio.charset;

public final class Charset implements Comparable<Charset> {
    private final String name;
    Charset(String name) { this.name = name; }
    public static boolean isSupported(String charsetName) { return canonical(charsetName) != null; }
    public static Charset forName(String charsetName) {
        String name = canonical(charsetName);
        if (name == null && charsetName.matches("(?i)(gb(k|2312|18030)|big5.*|windows-\\d+|cp\\d+|koi8-.*|iso-8859-\\d+|utf-32.*|shift_jis|euc-.*|ibm.*)"))
            throw new UnsupportedOperationException("The trial's Java does not know the charset " + charsetName + "; a real JVM does");
        if (name == null) throw new UnsupportedCharsetException(charsetName);
        return new Charset(name);
    }
    private static String canonical(String name) {
        return switch (name.toUpperCase()) {
            case "UTF-8", "UTF8" -> "UTF-8";
            case "US-ASCII", "ASCII" -> "US-ASCII";
            case "ISO-8859-1", "LATIN1", "ISO8859_1" -> "ISO-8859-1";
            case "UTF-16" -> "UTF-16";
            case "UTF-16BE" -> "UTF-16BE";
            case "UTF-16LE" -> "UTF-16LE";
            default -> null;
        };
    }
    public static Charset defaultCharset() { return StandardCharsets.UTF_8; }
    public String name() { return name; }
    public String displayName() { return name; }
    public int compareTo(Charset that) { return name.compareToIgnoreCase(that.name); }
    public int hashCode() { return name.hashCode(); }
    public boolean equals(Object ob) { return ob instanceof Charset && name.equals(((Charset) ob).name); }
    public String toString() { return name; }
}
