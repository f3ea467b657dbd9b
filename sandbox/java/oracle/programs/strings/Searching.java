import java.util.*;

public class Searching {
    public static void main(String[] args) throws Exception {
        String s = "she sells sea shells by the sea shore";
        int n = 0;
        for (int i = s.indexOf("sea"); i >= 0; i = s.indexOf("sea", i + 1)) { n++; System.out.print(i + " "); }
        System.out.println(n + " " + s.lastIndexOf("sh") + " " + s.indexOf('z') + " " + s.indexOf("") + " " + s.indexOf("s", 100));
        System.out.println(s.substring(s.indexOf("by") + 3).split(" ")[1] + " " + s.replace("sea", "SEA").replaceFirst("s", "$") .length());
        System.out.println(Arrays.toString(s.split("s", 3)) + " " + s.chars().filter(c -> c == 's').count() + " " + s.matches(".*sea.*") + " " + s.startsWith("sells", 4));
        System.out.println(String.join("", Collections.nCopies(3, "ab")) + " " + "a".repeat(0).isEmpty() + " " + "x,y,,".split(",").length + " " + ",x".split(",").length + " " + "".split(",").length);
        System.out.println("Straße".equalsIgnoreCase("STRASSE") + " " + "abc".compareTo("abd") + " " + "b".compareTo("abc") + " " + "A".compareToIgnoreCase("a") + " " + "abc".endsWith("") + "abc".contains(""));
        System.out.println("ab-cd_ef".toUpperCase().chars().mapToObj(c -> Character.isLetter(c) ? (char) c : '.').map(String::valueOf).reduce("", String::concat));
    }
}
