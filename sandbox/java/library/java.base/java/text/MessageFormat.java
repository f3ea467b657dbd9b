package java.text;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

public class MessageFormat extends Format {
    private final Locale locale;
    private String pattern;
    private final List<String> literals = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    public MessageFormat(String pattern) { this(pattern, Locale.getDefault()); }
    public MessageFormat(String pattern, Locale locale) {
        this.locale = locale;
        applyPattern(pattern);
    }
    public static String format(String pattern, Object... arguments) { return new MessageFormat(pattern).format(arguments); }
    public void applyPattern(String pattern) {
        this.pattern = pattern;
        literals.clear();
        numbers.clear();
        formats.clear();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    text.append(c);
                    i++;
                } else quoted = !quoted;
            } else if (c == '{' && !quoted) {
                int end = close(pattern, i);
                literals.add(text.toString());
                text.setLength(0);
                element(pattern.substring(i + 1, end));
                i = end;
            } else text.append(c);
        }
        literals.add(text.toString());
    }
    private static int close(String pattern, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') quoted = !quoted;
            else if (!quoted && c == '{') depth++;
            else if (!quoted && c == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("Unmatched braces in the pattern.");
    }
    private void element(String text) {
        String[] parts = text.split(",", 3);
        int number;
        try {
            number = Integer.parseInt(parts[0].trim());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("can't parse argument number: " + parts[0], e);
        }
        if (number < 0) throw new IllegalArgumentException("negative argument number: " + parts[0]);
        numbers.add(number);
        formats.add(parts.length == 1 ? null : form(parts[1].trim().toLowerCase(), parts.length < 3 ? "" : parts[2]));
    }
    private Format form(String type, String style) {
        String name = style.trim();
        return switch (type) {
            case "" -> null;
            case "number" -> switch (name) {
                case "" -> NumberFormat.getInstance(locale);
                case "integer" -> NumberFormat.getIntegerInstance(locale);
                case "percent" -> NumberFormat.getPercentInstance(locale);
                case "currency" -> NumberFormat.getCurrencyInstance(locale);
                default -> new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale));
            };
            case "date", "time" -> {
                int size = switch (name) {
                    case "short" -> DateFormat.SHORT;
                    case "", "medium" -> DateFormat.DEFAULT;
                    case "long" -> DateFormat.LONG;
                    case "full" -> DateFormat.FULL;
                    default -> -1;
                };
                yield size < 0 ? new SimpleDateFormat(style, locale) : type.equals("date") ? DateFormat.getDateInstance(size, locale) : DateFormat.getTimeInstance(size, locale);
            }
            case "choice" -> new ChoiceFormat(style);
            default -> throw new IllegalArgumentException("unknown format type: " + type);
        };
    }
    public String toPattern() { return pattern; }
    public Locale getLocale() { return locale; }
    public Format[] getFormats() { return formats.toArray(new Format[0]); }
    public void setFormat(int formatElementIndex, Format newFormat) { formats.set(formatElementIndex, newFormat); }
    public void setFormatByArgumentIndex(int argumentIndex, Format newFormat) { for (int i = 0; i < numbers.size(); i++) if (numbers.get(i) == argumentIndex) formats.set(i, newFormat); }
    public StringBuffer format(Object arguments, StringBuffer result, FieldPosition pos) { return format((Object[]) arguments, result, pos); }
    public final StringBuffer format(Object[] arguments, StringBuffer result, FieldPosition pos) {
        for (int i = 0; i < numbers.size(); i++) result.append(literals.get(i)).append(shown(numbers.get(i), formats.get(i), arguments));
        return result.append(literals.get(numbers.size()));
    }
    private String shown(int number, Format format, Object[] arguments) {
        if (arguments == null || number >= arguments.length) return "{" + number + "}";
        Object value = arguments[number];
        if (value == null) return "null";
        if (format instanceof ChoiceFormat) {
            String text = format.format(value);
            return text.indexOf('{') >= 0 ? new MessageFormat(text, locale).format(arguments) : text;
        }
        if (format != null) return format.format(value);
        if (value instanceof Number) return NumberFormat.getInstance(locale).format(value);
        if (value instanceof Date) return DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale).format(value);
        return value.toString();
    }
    public Object[] parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object[] result = parse(source, pos);
        if (pos.getIndex() == 0) throw new ParseException("MessageFormat parse error!", pos.getErrorIndex());
        return result;
    }
    public Object[] parse(String source, ParsePosition pos) {
        int most = -1;
        for (int number : numbers) most = Math.max(most, number);
        Object[] result = new Object[most + 1];
        int at = pos.getIndex();
        for (int i = 0; i < numbers.size(); i++) {
            if (!source.startsWith(literals.get(i), at)) {
                pos.setErrorIndex(at);
                return null;
            }
            at += literals.get(i).length();
            if (formats.get(i) != null) {
                ParsePosition inner = new ParsePosition(at);
                result[numbers.get(i)] = formats.get(i).parseObject(source, inner);
                if (inner.getIndex() == at) {
                    pos.setErrorIndex(at);
                    return null;
                }
                at = inner.getIndex();
                continue;
            }
            String next = literals.get(i + 1);
            int end = next.isEmpty() ? source.length() : source.indexOf(next, at);
            if (end < 0) {
                pos.setErrorIndex(at);
                return null;
            }
            String value = source.substring(at, end);
            if (!value.equals("{" + numbers.get(i) + "}")) result[numbers.get(i)] = value;
            at = end;
        }
        if (!source.startsWith(literals.get(numbers.size()), at)) {
            pos.setErrorIndex(at);
            return null;
        }
        pos.setIndex(at + literals.get(numbers.size()).length());
        return result;
    }
    public Object parseObject(String source, ParsePosition pos) { return parse(source, pos); }
}
