import java.util.*;
import java.util.regex.*;

public class Tokenizer {
    public static void main(String[] args) throws Exception {
        String code = "int x1 = 42 + foo(\"a b\", 3.14); // done";
        Pattern p = Pattern.compile("(?<comment>//.*)|(?<string>\"[^\"]*\")|(?<number>\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z_]\\w*)|(?<symbol>[-+*/=();,])|\\s+");
        Matcher m = p.matcher(code);
        Map<String, Integer> kinds = new TreeMap<>();
        while (m.find()) {
            for (String k : List.of("comment", "string", "number", "word", "symbol")) {
                if (m.group(k) == null) continue;
                kinds.merge(k, 1, Integer::sum);
                System.out.print(k.charAt(0) + ":" + m.group() + "@" + m.start() + " ");
            }
        }
        System.out.println();
        System.out.println(kinds + " " + m.reset().find() + m.end() + " " + p.matcher("").find());
        StringBuilder out = new StringBuilder();
        Matcher v = Pattern.compile("\\{(\\w+)\\}").matcher("Hi {name}, {greeting}!");
        while (v.find()) v.appendReplacement(out, Map.of("name", "A$", "greeting", "b\\").get(v.group(1)).replace("\\", "\\\\").replace("$", "\\$"));
        System.out.println(v.appendTail(out));
        System.out.println("a1-b22-c333".split("-\\w")[1] + " " + "2021-03-04".replaceAll("(?<y>\\d+)-(\\d+)-(\\d+)", "$3/$2/${y}") + " " + "x".replaceAll("y*", "-") + " " + Pattern.compile(",").splitAsStream("p,q").toList());
    }
}
