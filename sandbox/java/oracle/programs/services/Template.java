import java.util.*;
import java.util.regex.*;

public class Template {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?<name>[a-z.]+)(?::(?<fallback>[^}]*))?}");
    private final String text;

    Template(String text) { this.text = text; }

    String render(Map<String, ?> values) {
        Matcher m = VARIABLE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            Object value = values.get(m.group("name"));
            if (value == null) value = m.group("fallback");
            if (value == null) throw new NoSuchElementException("Could not resolve '" + m.group("name") + "' at " + m.start());
            m.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(value)));
        }
        return m.appendTail(out).toString();
    }

    public static void main(String[] args) {
        Template t = new Template("Dear ${name}, you owe ${amount:$0} since ${since.year:long ago}.");
        System.out.println(t.render(Map.of("name", "Ada", "amount", 12.5)));
        System.out.println(t.render(Map.of("name", "Bob", "since.year", 1999)));
        try {
            t.render(Map.of());
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
    }
}
