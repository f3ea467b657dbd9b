import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

public class Validators {
    static final Map<String, Pattern> RULES = new LinkedHashMap<>();
    static {
        RULES.put("email", Pattern.compile("^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$"));
        RULES.put("phone", Pattern.compile("\\+?\\d{1,3}[ -]?(\\(\\d+\\))?[\\d -]{5,}"));
        RULES.put("ip", Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}"));
        RULES.put("hex", Pattern.compile("#(?:[0-9a-f]{3}){1,2}", Pattern.CASE_INSENSITIVE));
        RULES.put("password", Pattern.compile("(?=.*[A-Z])(?=.*\\d)(?=.*[^\\w\\s]).{8,}"));
        RULES.put("date", Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"));
    }

    public static void main(String[] args) {
        String[] inputs = {"ada@site.co.uk", "ada@site", "+49 (30) 123-456", "192.168.0.1", "256.1.1.1", "#FFaa00", "#12", "Secret1!x", "secret", "2024-02-31", "2024-2-1"};
        for (String s : inputs) System.out.println(s + " " + RULES.entrySet().stream().filter(r -> r.getValue().matcher(s).matches()).map(Map.Entry::getKey).collect(Collectors.toList()));
        Matcher log = Pattern.compile("\\[(?<level>INFO|WARN|ERROR)\\]\\s+(?<msg>.+?)(?:\\s+\\((?<ms>\\d+)ms\\))?$", Pattern.MULTILINE).matcher("[INFO] started (12ms)\n[WARN]  slow query\n[DEBUG] x\n[ERROR] failed (3ms)");
        while (log.find()) System.out.println(log.group("level") + "|" + log.group("msg") + "|" + log.group("ms"));
        System.out.println("a1b2c3".replaceAll("([a-z])(\\d)", "$2$1") + " " + "x-y_z".split("[-_]").length + " " + "snake_case_name".replaceAll("_([a-z])", "-$1") + " " + Pattern.compile("_([a-z])").matcher("snake_case").replaceAll(m -> m.group(1).toUpperCase()));
        System.out.println("aaa bbb".replaceAll("(a+) (b+)", "$2 $1") + " " + "tel 12 34".replaceAll("\\D+", "") + " " + "<b>x</b><b>y</b>".replaceAll("<b>(.*?)</b>", "*$1*") + " " + "path/to\\file".split("[/\\\\]")[2]);
        System.out.println(Pattern.compile("(\\w)\\1").matcher("bookkeeper").results().map(MatchResult::group).collect(Collectors.joining(",")) + " " + "abcABC".replaceAll("(?i)b", "*") + " " + "1,234,567".replace(",", "") + " " + "x".matches("[^a-w&&[a-z]]|x"));
    }
}
