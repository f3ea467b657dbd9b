package java.util.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

public final class Pattern {
    public static final int UNIX_LINES = 1;
    public static final int CASE_INSENSITIVE = 2;
    public static final int COMMENTS = 4;
    public static final int MULTILINE = 8;
    public static final int LITERAL = 16;
    public static final int DOTALL = 32;
    public static final int UNICODE_CASE = 64;
    public static final int CANON_EQ = 128;
    public static final int UNICODE_CHARACTER_CLASS = 256;
    private final String pattern;
    private final int flags;
    private Pattern(String regex, int flags) {
        this.pattern = java.util.Objects.requireNonNull(regex);
        this.flags = flags;
        prepare(regex, flags);
    }
    private native void prepare(String regex, int flags);
    native int[] search(String text, int from, int mode);
    native int groupCount();
    native int groupIndex(String name);
    public static Pattern compile(String regex) { return new Pattern(regex, 0); }
    public static Pattern compile(String regex, int flags) { return new Pattern(regex, flags); }
    public String pattern() { return pattern; }
    public String toString() { return pattern; }
    public int flags() { return flags; }
    public Matcher matcher(CharSequence input) { return new Matcher(this, input); }
    public static boolean matches(String regex, CharSequence input) { return compile(regex).matcher(input).matches(); }
    public Predicate<String> asPredicate() { return s -> matcher(s).find(); }
    public Predicate<String> asMatchPredicate() { return s -> matcher(s).matches(); }
    public static String quote(String s) {
        if (s.indexOf("\\E") < 0) return "\\Q" + s + "\\E";
        return "\\Q" + s.replace("\\E", "\\E\\\\E\\Q") + "\\E";
    }
    public String[] split(CharSequence input) { return split(input, 0); }
    public String[] split(CharSequence input, int limit) {
        int index = 0;
        List<String> parts = new ArrayList<>();
        Matcher m = matcher(input);
        while (m.find()) {
            if (limit > 0 && parts.size() == limit - 1) break;
            if (index == 0 && m.start() == 0 && m.end() == 0) continue;
            parts.add(input.subSequence(index, m.start()).toString());
            index = m.end();
        }
        if (index == 0 && parts.isEmpty()) return new String[] {input.toString()};
        parts.add(input.subSequence(index, input.length()).toString());
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        return parts.subList(0, size).toArray(new String[size]);
    }
    public Stream<String> splitAsStream(CharSequence input) { return Stream.of(split(input)); }
}
