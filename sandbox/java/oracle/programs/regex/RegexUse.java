import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

public class RegexUse {
    public static void main(String[] args) {
        Pattern p = Pattern.compile("(\\w+)@(\\w+)\\.(com|org)");
        Matcher m = p.matcher("mail ada@site.com or bob@club.org, not x@y.net");
        while (m.find()) System.out.println(m.group() + " " + m.group(1) + " " + m.group(2) + " " + m.start() + "-" + m.end() + " " + m.start(3) + " " + m.groupCount());
        System.out.println(p.matcher("a@b.com").matches() + " " + p.matcher("a@b.com!").matches() + " " + p.matcher("a@b.com!").lookingAt() + " " + Pattern.matches("\\d{3}", "123"));
        Matcher date = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)").matcher("2024-05");
        System.out.println(date.matches() + " " + date.group("year") + " " + date.group("month"));
        System.out.println("2024-05-06".replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1") + " " + "aaa".replaceAll("a*", "X") + " " + "x.y.z".replace(".", "").replaceAll(".", "#") + " " + "Tom".replaceAll("(?<first>[A-Z])", "${first}${first}"));
        System.out.println(Pattern.compile("[aeiou]", Pattern.CASE_INSENSITIVE).matcher("HELLO world").replaceAll("*") + " " + Pattern.compile("\\d+").matcher("a1b22").replaceAll(r -> "<" + r.group().length() + ">"));
        System.out.println(Arrays.toString(Pattern.compile("\\s*,\\s*").split("a , b,c ,d")) + Pattern.compile("-").splitAsStream("1-2-3").map(Integer::valueOf).collect(Collectors.toList()) + Arrays.toString("boo:and:foo".split("o")) + Arrays.toString("a.b".split("\\.")) + Arrays.toString("2+3*4".split("(?<=[+*])|(?=[+*])")));
        System.out.println(Pattern.quote("a.b") + " " + "a.b".matches(Pattern.quote("a.b")) + " " + Matcher.quoteReplacement("$1\\") + " " + p.pattern() + " " + p + " " + p.flags());
        System.out.println("line1\nline2".matches("line1.line2") + " " + Pattern.compile("line1.line2", Pattern.DOTALL).matcher("line1\nline2").matches() + " " + Pattern.compile("^l", Pattern.MULTILINE).matcher("l1\nl2\nx").results().count() + " " + "TEST".matches("(?i)test"));
        System.out.println(Stream.of("apple", "Bob", "x1").filter(Pattern.compile("^[a-z]+$").asPredicate()).toList() + " " + Pattern.compile("\\b\\w").matcher("the end").results().map(MatchResult::group).toList());
        Matcher reuse = Pattern.compile("b+").matcher("abbbc");
        System.out.println(reuse.find() + reuse.group() + reuse.find() + reuse.reset("bb").find());
        System.out.println("tel: 555-1234".replaceAll("[^0-9]", "") + " " + "camelCaseName".replaceAll("([A-Z])", "_$1").toLowerCase() + " " + "  many   spaces ".trim().replaceAll(" +", " ") + " " + "aXbX".replaceFirst("X$", "!"));
        System.out.println("\u00e9\u4e2d".matches("\\p{L}+") + " " + "ABC".matches("\\p{Upper}+") + " " + "a_1".matches("\\p{Alnum}+") + " " + "!?".matches("\\p{Punct}+") + " " + "tab\there".split("\\t").length);
        try {
            m.group();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            date.group(7);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Pattern.compile("(unclosed");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getDescription() + " " + e.getIndex() + " " + e.getPattern());
        }
    }
}
