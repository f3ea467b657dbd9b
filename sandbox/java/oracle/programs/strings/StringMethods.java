import java.util.*;

public class StringMethods {
    public static void main(String[] args) {
        String s = "  Hello, World  ";
        System.out.println("[" + s.trim() + "][" + s.strip() + "][" + s.stripLeading() + "][" + s.stripTrailing() + "]");
        System.out.println(s.length() + " " + s.isBlank() + " " + "".isEmpty() + " " + s.indexOf('o') + " " + s.lastIndexOf("o") + " " + s.indexOf("zz"));
        String t = "abcabc";
        System.out.println(t.replace('a', 'x') + " " + t.replace("bc", "-") + " " + t.replaceFirst("b", "B") + " " + t.replaceAll("[ab]+", "<$0>"));
        System.out.println(t.substring(2) + " " + t.substring(1, 4) + " " + t.charAt(5) + " " + t.contains("ca") + " " + t.startsWith("bc", 1) + " " + t.endsWith("bc"));
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a1b22c".split("\\d")) + Arrays.toString(" x y ".split(" ")) + Arrays.toString("abc".split("")) + Arrays.toString("a,b,c".split(",", 2)));
        System.out.println(String.join("|", List.of("x", "y")) + " " + "ab".repeat(3) + " " + "Mixed".toUpperCase() + "Mixed".toLowerCase());
        System.out.println("a".compareTo("b") + " " + "apple".compareTo("app") + " " + "B".compareToIgnoreCase("a") + " " + "ABC".equalsIgnoreCase("abc"));
        System.out.println("hello".hashCode() + " " + "".hashCode() + " " + "The quick brown fox jumps".hashCode());
        System.out.println("hello".chars().filter(c -> c == 'l').count() + " " + "héé".codePointAt(1) + " " + "😀".length() + " " + "😀".codePointCount(0, 2));
        System.out.println(String.valueOf(new char[] {'o', 'k'}) + String.valueOf(1.0f) + String.valueOf((Object) null) + String.valueOf(true) + new String("new"));
        System.out.println("line1\nline2\r\nline3".lines().toList() + " " + "%d items".formatted(3) + " " + "a\tb".contains("\t"));
        System.out.println(new String(new char[] {'a', 'b', 'c'}, 1, 2) + " " + Arrays.toString("hey".toCharArray()) + " " + "x".concat("y") + " " + "abc".matches("[a-c]+"));
        System.out.println("a-b-c".lastIndexOf('-', 2) + " " + "a-b-c".indexOf('-', 2) + " " + "ab".compareTo("abc") + " " + "été".toUpperCase());
        System.out.println("tacocat".contentEquals(new StringBuilder("tacocat").reverse()) + " " + "x".isEmpty() + " " + "Abc".chars().sum());
        System.out.println("   indent\n two".indent(2) + "|" + " a\n  b".stripIndent() + "|" + "a\\tb".translateEscapes());
        try {
            "abc".substring(2, 1);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            "abc".charAt(3);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
