import java.nio.charset.StandardCharsets;
import java.util.*;

public class UnicodeText {
    public static void main(String[] args) {
        String s = "基座 base 模块 🚀 é";
        System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()) + " " + s.indexOf("模块"));
        System.out.println(s.getBytes(StandardCharsets.UTF_8).length + " " + s.charAt(0) + " " + (int) s.charAt(0) + " " + s.substring(0, 2));
        System.out.println(new StringBuilder("ab🚀c").reverse() + " " + "🚀".codePointAt(0) + " " + Character.toChars(0x1F680).length + " " + new String(Character.toChars(0x1F680)));
        System.out.println("ÄÖÜß".toLowerCase() + " " + "straße".toUpperCase() + " " + "İ".length() + " " + "Ω".toLowerCase());
        s.codePoints().filter(c -> c > 0x4e00 && c < 0xa000).forEach(c -> System.out.print(Character.toString(c)));
        System.out.println();
        System.out.println("\u4f60\u597d" + " " + "\t|".length() + " " + 'é' + (char) ('é' + 1) + " " + Character.isLetter('块') + Character.isUpperCase('É'));
        System.out.println(String.format("|%5s|%-5s|", "模块", "é") + " " + "模块".compareTo("基座") + " " + "é".equals("e\u0301"));
        List<String> words = new ArrayList<>(List.of("zebra", "Äpfel", "apple", "éclair", "Zoo", "模块"));
        Collections.sort(words);
        System.out.println(words);
    }
}
