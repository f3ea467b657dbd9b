import java.util.*;

public class Builders2 {
    static String diff(String a, String b) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.max(a.length(), b.length()); i++) {
            char x = i < a.length() ? a.charAt(i) : '-', y = i < b.length() ? b.charAt(i) : '-';
            out.append(x == y ? '=' : x < y ? '<' : '>');
        }
        return out.toString();
    }
    static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() > width) {
                out.setLength(Math.max(0, out.length() - 1));
                out.append('\n');
                column = 0;
            }
            out.append(word).append(' ');
            column += word.length() + 1;
        }
        return out.toString().stripTrailing();
    }
    static String vowels(String s) {
        StringBuilder b = new StringBuilder(s);
        for (int i = b.length() - 1; i >= 0; i--) if ("aeiou".indexOf(b.charAt(i)) < 0) b.deleteCharAt(i);
        return b.toString();
    }
    static String caesar(String s, int by) {
        char[] out = s.toCharArray();
        for (int i = 0; i < out.length; i++) if (Character.isLetter(out[i])) { char base = Character.isUpperCase(out[i]) ? 'A' : 'a'; out[i] = (char) ((out[i] - base + by + 26) % 26 + base); }
        return new String(out);
    }

    public static void main(String[] args) {
        System.out.println(diff("kitten", "sitting") + " " + vowels("programming language"));
        System.out.println(wrap("the quick brown fox jumps over the lazy dog again and again", 16));
        System.out.println(caesar("Hello, World", 3) + " " + caesar(caesar("Hello", 5), -5));
        StringBuilder hex = new StringBuilder();
        for (byte b : "Zoë".getBytes(java.nio.charset.StandardCharsets.UTF_8)) hex.append(String.format("%02x", b)).append(b < 0 ? "!" : " ");
        System.out.println(hex);
        String s = "a,b;c d";
        System.out.println(Arrays.toString(s.split("[,; ]")) + s.indexOf(';') + s.substring(s.lastIndexOf(' ') + 1) + s.chars().filter(Character::isLetter).count());
        System.out.println(new StringBuilder("racecar").reverse().toString().equals("racecar") + " " + "a".compareTo("abc") + " " + "Z".compareTo("a") + " " + String.valueOf(new char[] {'x'}, 0, 1) + "abc".regionMatches(1, "xbc", 1, 2));
        System.out.println("%s has %d chars, %.1f%% vowels".formatted("banana", 6, 50.0) + " " + "x=1&y=2".replace('&', '\n').lines().map(l -> l.split("=")[1]).toList());
        String multi = "one\n\n two \nthree";
        System.out.println(multi.lines().map(String::strip).filter(l -> !l.isEmpty()).toList() + " " + multi.split("\n").length + " " + "tab\tsep".replaceAll("\\s", "_") + "|" + "  x ".isBlank() + " ".isBlank());
    }
}
