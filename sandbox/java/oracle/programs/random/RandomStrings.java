import java.util.*;
import java.util.function.Supplier;

/** The methods of String, StringBuilder and Character on random texts in and beyond Latin-1, with indices sometimes out of bounds. */
public class RandomStrings {
    static final int[] POINTS = {'a', 'b', 'B', ' ', '\t', ',', '.', '1', '9', '-', '+', 'é', 'ß', 'İ', 'ı', 0x4e16, 0x1F600, 0x2007, 0x3000, 0xA0, '_', '$', '\n', '\r', 0x0660, 0x01C5, 0x03A3, 0xFB01};

    static String text(Random random, int bound) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(bound); n > 0; n--) text.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
        return text.toString();
    }

    static Object result(Supplier<?> operation) {
        try {
            Object value = operation.get();
            if (value instanceof String[] texts) return Arrays.toString(texts);
            if (value instanceof char[] chars) return Arrays.toString(chars);
            return value instanceof byte[] bytes ? Arrays.toString(bytes) : value;
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    /** Texts have characters that no terminal shows, so a line has their hash codes. */
    static void print(String name, Object... values) {
        StringBuilder line = new StringBuilder(name);
        for (Object value : values) line.append(' ').append(value instanceof Boolean || value instanceof Integer ? value : String.valueOf(value).hashCode());
        System.out.println(line);
    }

    static void trims(String a) {
        print("trim", a.trim(), a.strip(), a.stripLeading(), a.stripTrailing(), a.isBlank(), a.stripIndent(), a.lines().toList());
        print("case", a.toUpperCase(), a.toLowerCase(), a.equalsIgnoreCase(a.toUpperCase()));
        print("parts", result(a::toCharArray), result(a::getBytes), a.chars().sum(), a.codePoints().boxed().toList(), a.hashCode());
        print("numbers", result(() -> Integer.parseInt(a)), result(() -> Double.parseDouble(a)), result(() -> Long.valueOf(a)));
    }

    static void searches(String a, String b, int i, int code) {
        print("search", a.indexOf(b), a.indexOf(b, i), a.lastIndexOf(b), a.lastIndexOf(b, i), a.indexOf(code), a.indexOf(code, i), a.lastIndexOf(code), a.lastIndexOf(code, i));
        print("match", a.startsWith(b), a.startsWith(b, i), a.endsWith(b), a.contains(b), a.regionMatches(true, i, b, 0, 1));
        print("compare", a.compareTo(b), a.compareToIgnoreCase(b), b.compareToIgnoreCase(a));
    }

    static void changes(String a, String b, int i, int j) {
        print("cut", result(() -> a.substring(i)), result(() -> a.substring(i, j)), result(() -> a.charAt(i)), result(() -> a.codePointAt(i)), result(() -> a.codePointCount(i, j)));
        print("split", result(() -> a.split(",")), result(() -> a.split(" ", i)), result(() -> a.split("\\.", -1)), result(() -> a.repeat(i)), a.replace(b, "x"), a.replace('b', 'x'), result(() -> a.indent(i)));
        print("build", result(() -> new StringBuilder(a).insert(i, b).toString()), result(() -> new StringBuilder(a).delete(i, j).toString()), result(() -> new StringBuilder(a).replace(i, j, b).toString()), result(() -> new StringBuilder(a).deleteCharAt(i).toString()), new StringBuilder(a).reverse());
    }

    static void characters(int c) {
        print("is", Character.isLetter(c), Character.isDigit(c), Character.isWhitespace(c), Character.isUpperCase(c), Character.isLowerCase(c), Character.isLetterOrDigit(c), Character.isAlphabetic(c), Character.isSpaceChar((char) c));
        print("maps", Character.toUpperCase(c), Character.toLowerCase(c), Character.digit(c, 16), Character.getNumericValue((char) c), Character.charCount(c), Character.toString(c));
    }

    public static void main(String[] args) {
        Random random = new Random(11);
        for (int point : POINTS) characters(point);
        for (int n = 0; n < 60; n++) {
            String a = text(random, 12);
            String b = text(random, 3);
            int i = random.nextInt(14) - 2;
            trims(a);
            searches(a, b, i, POINTS[random.nextInt(POINTS.length)]);
            changes(a, b, i, random.nextInt(14) - 2);
        }
    }
}
