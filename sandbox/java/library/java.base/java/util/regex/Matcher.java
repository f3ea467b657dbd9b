package java.util.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

public final class Matcher implements MatchResult {
    private Pattern pattern;
    private String text;
    private int[] groups;
    private int next;
    private int appended;
    Matcher(Pattern pattern, CharSequence input) {
        this.pattern = pattern;
        this.text = input.toString();
    }
    public Pattern pattern() { return pattern; }
    public Matcher reset() {
        groups = null;
        next = 0;
        appended = 0;
        return this;
    }
    public Matcher reset(CharSequence input) {
        text = input.toString();
        return reset();
    }
    public Matcher usePattern(Pattern newPattern) {
        if (newPattern == null) throw new IllegalArgumentException("Pattern cannot be null");
        pattern = newPattern;
        groups = null;
        return this;
    }
    public boolean matches() { return found(pattern.search(text, 0, 2)); }
    public boolean lookingAt() { return found(pattern.search(text, 0, 1)); }
    public boolean find() { return next > text.length() ? found(null) : found(pattern.search(text, next, 0)); }
    public boolean find(int start) {
        if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("Illegal start index");
        reset();
        next = start;
        return find();
    }
    private boolean found(int[] offsets) {
        groups = offsets;
        if (offsets == null) {
            next = text.length() + 1;
            return false;
        }
        next = offsets[1] == offsets[0] ? offsets[1] + 1 : offsets[1];
        return true;
    }
    private int offset(int group, int side) {
        if (groups == null) throw new IllegalStateException(side < 2 ? "No match available" : "No match found");
        if (group < 0 || group > groupCount()) throw new IndexOutOfBoundsException("No group " + group);
        return groups[group * 2 + side % 2];
    }
    private int indexOf(String name) {
        Objects.requireNonNull(name, "Group name");
        int index = pattern.groupIndex(name);
        if (index < 0) throw new IllegalArgumentException("No group with name <" + name + ">");
        return index;
    }
    public int start() { return offset(0, 0); }
    public int start(int group) { return offset(group, 0); }
    public int start(String name) { return offset(indexOf(name), 0); }
    public int end() { return offset(0, 1); }
    public int end(int group) { return offset(group, 1); }
    public int end(String name) { return offset(indexOf(name), 1); }
    public String group() { return group(0); }
    public String group(int group) {
        int start = offset(group, 2);
        return start < 0 ? null : text.substring(start, offset(group, 3));
    }
    public String group(String name) {
        Objects.requireNonNull(name, "Group name");
        if (groups == null) throw new IllegalStateException("No match found");
        return group(indexOf(name));
    }
    public int groupCount() { return pattern.groupCount(); }
    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, text);
        copy.groups = groups == null ? null : groups.clone();
        return copy;
    }
    public static String quoteReplacement(String s) { return s.replace("\\", "\\\\").replace("$", "\\$"); }
    private String expand(String replacement) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < replacement.length()) {
            char c = replacement.charAt(i++);
            if (c == '\\') {
                if (i == replacement.length()) throw new IllegalArgumentException("character to be escaped is missing");
                out.append(replacement.charAt(i++));
            } else if (c != '$') {
                out.append(c);
            } else {
                if (i == replacement.length()) throw new IllegalArgumentException("Illegal group reference: group index is missing");
                char d = replacement.charAt(i);
                int group;
                if (d == '{') {
                    int close = i + 1;
                    while (close < replacement.length() && isNamePart(replacement.charAt(close))) close++;
                    String name = replacement.substring(i + 1, close);
                    if (name.isEmpty()) throw new IllegalArgumentException("named capturing group is missing trailing '}'");
                    if (close == replacement.length() || replacement.charAt(close) != '}') throw new IllegalArgumentException("named capturing group is missing trailing '}'");
                    if (name.charAt(0) >= '0' && name.charAt(0) <= '9') throw new IllegalArgumentException("capturing group name {" + name + "} starts with digit character");
                    group = pattern.groupIndex(name);
                    if (group < 0) throw new IllegalArgumentException("No group with name {" + name + "}");
                    i = close + 1;
                } else {
                    if (d < '0' || d > '9') throw new IllegalArgumentException("Illegal group reference");
                    group = d - '0';
                    i++;
                    if (group > groupCount()) throw new IndexOutOfBoundsException("No group " + group);
                    while (i < replacement.length() && replacement.charAt(i) >= '0' && replacement.charAt(i) <= '9') {
                        int longer = group * 10 + replacement.charAt(i) - '0';
                        if (longer > groupCount()) break;
                        group = longer;
                        i++;
                    }
                }
                String value = group(group);
                if (value != null) out.append(value);
            }
        }
        return out.toString();
    }
    private static boolean isNamePart(char c) { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'; }
    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        if (groups == null) throw new IllegalStateException("No match available");
        String value = expand(replacement);
        sb.append(text, appended, start()).append(value);
        appended = end();
        return this;
    }
    public StringBuilder appendTail(StringBuilder sb) { return sb.append(text, appended, text.length()); }
    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        if (groups == null) throw new IllegalStateException("No match available");
        String value = expand(replacement);
        sb.append(text, appended, start()).append(value);
        appended = end();
        return this;
    }
    public StringBuffer appendTail(StringBuffer sb) { return sb.append(text, appended, text.length()); }
    public String replaceAll(String replacement) {
        reset();
        if (!find()) return text;
        StringBuilder out = new StringBuilder();
        do appendReplacement(out, replacement); while (find());
        return appendTail(out).toString();
    }
    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) return text;
        StringBuilder out = new StringBuilder();
        do appendReplacement(out, replacer.apply(this)); while (find());
        return appendTail(out).toString();
    }
    public String replaceFirst(String replacement) {
        if (replacement == null) throw new NullPointerException("replacement");
        reset();
        if (!find()) return text;
        StringBuilder out = new StringBuilder();
        appendReplacement(out, replacement);
        return appendTail(out).toString();
    }
    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) return text;
        StringBuilder out = new StringBuilder();
        appendReplacement(out, replacer.apply(this));
        return appendTail(out).toString();
    }
    public Stream<MatchResult> results() {
        List<MatchResult> all = new ArrayList<>();
        reset();
        while (find()) all.add(toMatchResult());
        return all.stream();
    }
    public String toString() {
        return "java.util.regex.Matcher[pattern=" + pattern + " region=0," + text.length() + " lastmatch=" + (groups == null ? "" : group()) + "]";
    }
}
