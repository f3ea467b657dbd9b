package java.time.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import jdk.internal.misc.DateTexts;

public final class DateTimeFormatter {
    public static final DateTimeFormatter ISO_LOCAL_DATE = iso("U-MM-dd");
    public static final DateTimeFormatter ISO_OFFSET_DATE = iso("U-MM-ddI");
    public static final DateTimeFormatter ISO_DATE = iso("U-MM-dd[I]");
    public static final DateTimeFormatter ISO_LOCAL_TIME = iso("HH:mm[:ssf]");
    public static final DateTimeFormatter ISO_OFFSET_TIME = iso("HH:mm[:ssf]I");
    public static final DateTimeFormatter ISO_TIME = iso("HH:mm[:ssf][I]");
    public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = iso("U-MM-ddTHH:mm[:ssf]");
    public static final DateTimeFormatter ISO_OFFSET_DATE_TIME = iso("U-MM-ddTHH:mm[:ssf]I");
    public static final DateTimeFormatter ISO_ZONED_DATE_TIME = iso("U-MM-ddTHH:mm[:ssf]I[R]");
    public static final DateTimeFormatter ISO_DATE_TIME = iso("U-MM-ddTHH:mm[:ssf][I[R]]");
    public static final DateTimeFormatter ISO_INSTANT = iso("Z");
    public static final DateTimeFormatter BASIC_ISO_DATE = iso("uuuuMMdd[I]");
    public static final DateTimeFormatter RFC_1123_DATE_TIME = iso("EEE, d MMM uuuu HH:mm[:ss] g");
    private static final String LETTERS = "GuyDMLdQqYwWEecFaBhKkHmsSAnNVvzOXxZp";
    private static final String KNOWN = "uyMLdDEaHhKksmSnXxZVzOQqwWYeGAN";

    private static final class Part {
        final char letter;
        final int count;
        final String literal;
        Part(char letter, int count, String literal) {
            this.letter = letter;
            this.count = count;
            this.literal = literal;
        }
    }

    private final List<Part> parts;
    private final boolean strict;
    private final ZoneId zone;
    private final Locale locale;
    /** Of a localized formatter, whose pattern is its locale's. */
    private FormatStyle dateStyle;
    private FormatStyle timeStyle;
    private DateTimeFormatter(List<Part> parts, boolean strict, ZoneId zone, Locale locale) {
        this.parts = parts;
        this.strict = strict;
        this.zone = zone;
        this.locale = locale;
    }
    private static DateTimeFormatter iso(String pattern) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int start = i;
            while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c && Character.isLetter(c)) i++;
            boolean literal = c == 'T' || "-:, ".indexOf(c) >= 0;
            parts.add(literal ? new Part('\'', 0, String.valueOf(c)) : new Part(c, i - start + 1, null));
        }
        return new DateTimeFormatter(parts, true, null, Locale.US);
    }
    public static DateTimeFormatter ofPattern(String pattern) { return ofPattern(pattern, Locale.getDefault()); }
    public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                int start = i;
                while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) i++;
                int count = i - start + 1;
                if (LETTERS.indexOf(c) < 0) throw new IllegalArgumentException("Unknown pattern letter: " + c);
                if (KNOWN.indexOf(c) < 0) throw new UnsupportedOperationException("The trial's Java does not support the letter " + c + " in date patterns; a real JVM does");
                int most = "dHhKkmsw".indexOf(c) >= 0 ? 2 : c == 'a' || c == 'W' ? 1 : c == 'D' ? 3 : c == 'z' ? 4 : "MLEQqG".indexOf(c) >= 0 ? 5 : c == 'S' || c == 'n' ? 9 : 19;
                if (count > most) throw new IllegalArgumentException("Too many pattern letters: " + c);
                parts.add(new Part(c, count, null));
            } else if (c == '\'') {
                int start = i++;
                StringBuilder text = new StringBuilder();
                for (; i < pattern.length(); i++) {
                    if (pattern.charAt(i) != '\'') text.append(pattern.charAt(i));
                    else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') text.append(pattern.charAt(i++));
                    else break;
                }
                if (i >= pattern.length()) throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
                parts.add(new Part('\'', 0, i == start + 1 ? "'" : text.toString()));
            } else if (c == '[') {
                depth++;
                parts.add(new Part('[', 0, null));
            } else if (c == ']') {
                if (depth-- == 0) throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
                parts.add(new Part(']', 0, null));
            } else if (c == '{' || c == '}' || c == '#') {
                throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
            } else {
                parts.add(new Part('\'', 0, String.valueOf(c)));
            }
        }
        return new DateTimeFormatter(parts, false, null, locale);
    }
    public static DateTimeFormatter ofLocalizedDate(FormatStyle dateStyle) { return localized(dateStyle, null, Locale.getDefault()); }
    public static DateTimeFormatter ofLocalizedTime(FormatStyle timeStyle) { return localized(null, timeStyle, Locale.getDefault()); }
    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateTimeStyle) { return localized(dateTimeStyle, dateTimeStyle, Locale.getDefault()); }
    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateStyle, FormatStyle timeStyle) { return localized(dateStyle, timeStyle, Locale.getDefault()); }
    private static DateTimeFormatter localized(FormatStyle dateStyle, FormatStyle timeStyle, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        if (!(chinese && !locale.getCountry().equals("TW") && !locale.getCountry().equals("HK")) && !(locale.getLanguage().equals("en") && (locale.getCountry().isEmpty() || locale.getCountry().equals("US"))))
            throw new UnsupportedOperationException("The trial's Java does not know the dates of the locale " + locale + "; a real JVM does");
        String date = dateStyle == null ? "" : switch (dateStyle) {
            case FULL -> chinese ? "y\u5e74M\u6708d\u65e5EEEE" : "EEEE, MMMM d, y";
            case LONG -> chinese ? "y\u5e74M\u6708d\u65e5" : "MMMM d, y";
            case MEDIUM -> chinese ? "y\u5e74M\u6708d\u65e5" : "MMM d, y";
            case SHORT -> chinese ? "y/M/d" : "M/d/yy";
        };
        String time = timeStyle == null ? "" : switch (timeStyle) {
            case FULL -> chinese ? "zzzz ah:mm:ss" : "h:mm:ss a zzzz";
            case LONG -> chinese ? "z ah:mm:ss" : "h:mm:ss a z";
            case MEDIUM -> chinese ? "ah:mm:ss" : "h:mm:ss a";
            case SHORT -> chinese ? "ah:mm" : "h:mm a";
        };
        String between = dateStyle == null || timeStyle == null ? "" : chinese ? " " : dateStyle.ordinal() < 2 ? " 'at' " : ", ";
        DateTimeFormatter made = ofPattern(date + between + time, locale);
        made.dateStyle = dateStyle;
        made.timeStyle = timeStyle;
        return made;
    }
    public DateTimeFormatter withLocale(Locale locale) {
        DateTimeFormatter same = dateStyle == null && timeStyle == null ? this : localized(dateStyle, timeStyle, locale);
        return new DateTimeFormatter(same.parts, strict, zone, locale);
    }
    public Locale getLocale() { return locale; }
    public DateTimeFormatter withZone(ZoneId zone) {
        DateTimeFormatter made = new DateTimeFormatter(parts, strict, zone, locale);
        made.dateStyle = dateStyle;
        made.timeStyle = timeStyle;
        return made;
    }
    public ZoneId getZone() { return zone; }
    public String toString() { return "DateTimeFormatter" + parts.size(); }

    public static ZoneId zoneOf(TemporalAccessor temporal) {
        if (temporal instanceof Parsed parsed && parsed.region != null) return parsed.region;
        return ZoneOffset.from(temporal);
    }
    private int close(int open) {
        int depth = 0;
        for (int i = open; i < parts.size(); i++) {
            if (parts.get(i).letter == '[') depth++;
            else if (parts.get(i).letter == ']' && --depth == 0) return i;
        }
        return parts.size();
    }

    public String format(TemporalAccessor temporal) {
        StringBuilder out = new StringBuilder();
        TemporalAccessor shown = zone != null && temporal instanceof java.time.Instant instant ? instant.atZone(zone) : temporal;
        print(shown, 0, parts.size(), out);
        return out.toString();
    }
    private void print(TemporalAccessor t, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            Part p = parts.get(i);
            if (p.letter == '[') {
                int end = close(i);
                int length = out.length();
                try {
                    print(t, i + 1, end, out);
                } catch (DateTimeException e) {
                    out.setLength(length);
                }
                i = end;
            } else {
                print(t, p, out);
            }
        }
    }
    private static long value(TemporalAccessor t, TemporalField field) {
        if (!t.isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return t.getLong(field);
    }
    private static void pad(StringBuilder out, long value, int width) {
        String digits = Long.toString(Math.abs(value));
        if (value < 0) out.append('-');
        if (digits.length() < width) out.append("0".repeat(width - digits.length()));
        out.append(digits);
    }
    private void print(TemporalAccessor t, Part p, StringBuilder out) {
        switch (p.letter) {
            case '\'' -> out.append(p.literal);
            case 'U' -> printYear(value(t, ChronoField.YEAR), 4, out);
            case 'u', 'y' -> {
                long year = value(t, p.letter == 'u' ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA);
                if (p.count == 2) pad(out, Math.floorMod(year, 100L), 2);
                else printYear(year, p.count, out);
            }
            case 'M', 'L' -> {
                long month = value(t, ChronoField.MONTH_OF_YEAR);
                if (p.count < 3) pad(out, month, p.count);
                else out.append(DateTexts.month((int) month, style(p.count), locale));
            }
            case 'E' -> out.append(DateTexts.day((int) value(t, ChronoField.DAY_OF_WEEK), style(Math.max(3, p.count)), locale));
            case 'a' -> out.append(DateTexts.half((int) value(t, ChronoField.AMPM_OF_DAY), locale));
            case 'Q', 'q' -> {
                long quarter = value(t, IsoFields.QUARTER_OF_YEAR);
                if (p.count < 3) pad(out, quarter, p.count);
                else if (!locale.getLanguage().equals("en")) throw new UnsupportedOperationException("The trial's Java does not know the quarters of the locale " + locale + "; a real JVM does");
                else out.append(p.count == 3 ? "Q" + quarter : p.count == 5 ? String.valueOf(quarter) : List.of("1st", "2nd", "3rd", "4th").get((int) quarter - 1) + " quarter");
            }
            case 'w' -> pad(out, value(t, WeekFields.of(locale).weekOfWeekBasedYear()), p.count);
            case 'W' -> pad(out, value(t, WeekFields.of(locale).weekOfMonth()), p.count);
            case 'Y' -> {
                long year = value(t, WeekFields.of(locale).weekBasedYear());
                if (p.count == 2) pad(out, Math.floorMod(year, 100L), 2);
                else printYear(year, p.count, out);
            }
            case 'e' -> {
                if (p.count > 2) out.append(DateTexts.day((int) value(t, ChronoField.DAY_OF_WEEK), style(p.count), locale));
                else pad(out, value(t, WeekFields.of(locale).dayOfWeek()), p.count);
            }
            case 'G' -> {
                if (!locale.getLanguage().equals("en")) throw new UnsupportedOperationException("The trial's Java does not know the eras of the locale " + locale + "; a real JVM does");
                boolean before = value(t, ChronoField.YEAR) < 1;
                out.append(p.count < 4 ? before ? "BC" : "AD" : p.count == 4 ? before ? "Before Christ" : "Anno Domini" : before ? "B" : "A");
            }
            case 'S' -> out.append(Long.toString(value(t, ChronoField.NANO_OF_SECOND) + 1000000000L), 1, 1 + p.count);
            case 'f' -> {
                String fraction = Long.toString(value(t, ChronoField.NANO_OF_SECOND) + 1000000000L).substring(1).replaceAll("0+$", "");
                if (!fraction.isEmpty()) out.append('.').append(fraction);
            }
            case 'I', 'X', 'x', 'Z', 'O', 'g' -> printOffset(t, p, out);
            case 'R', 'V', 'z' -> {
                if (!(t instanceof ZonedDateTime z)) throw new DateTimeException("Unable to extract ZoneId from temporal " + t);
                if (p.letter == 'R' && z.getZone() instanceof ZoneOffset) throw new DateTimeException("no region");
                out.append(p.letter == 'R' ? "[" + z.getZone() + "]" : p.letter == 'V' ? z.getZone().getId() : DateTexts.zone(z, p.count == 4, locale));
            }
            default -> pad(out, value(t, field(p.letter)), p.count);
        }
    }
    private static TextStyle style(int count) { return count == 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW; }
    private static void printYear(long year, int width, StringBuilder out) {
        if (year > 9999 && width >= 4) out.append('+');
        pad(out, year, width);
    }
    private static void printOffset(TemporalAccessor t, Part p, StringBuilder out) {
        if (p.letter == 'Z' && t instanceof java.time.Instant instant) {
            LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
            out.append(utc.toLocalDate()).append('T').append(utc.toLocalTime());
            if (utc.getSecond() == 0) out.append(":00");
            int nano = instant.getNano();
            if (nano > 0) out.append('.').append(Integer.toString(nano + 1000000000), 1, nano % 1000000 == 0 ? 4 : nano % 1000 == 0 ? 7 : 10);
            out.append('Z');
            return;
        }
        String id = ZoneOffset.ofTotalSeconds((int) value(t, ChronoField.OFFSET_SECONDS)).getId();
        if (p.letter == 'g') out.append(id.equals("Z") ? "GMT" : id.replace(":", ""));
        else if (p.letter == 'I' || p.letter == 'X' && p.count == 3) out.append(id);
        else if (p.letter == 'O' || p.letter == 'Z' && p.count == 4) out.append("GMT").append(id.equals("Z") ? "" : p.count == 4 ? id : id.replaceFirst("([+-])0", "$1").replaceFirst(":00$", ""));
        else if (p.letter == 'Z' && p.count == 5) out.append(id);
        else if (id.equals("Z")) out.append(p.letter == 'X' ? "Z" : p.letter == 'x' && p.count == 1 ? "+00" : p.letter == 'x' && p.count == 3 ? "+00:00" : "+0000");
        else if (p.count == 3 && p.letter == 'x') out.append(id);
        else out.append(p.count == 1 && p.letter != 'Z' && id.endsWith(":00") ? id.substring(0, 3) : id.replace(":", ""));
    }
    private static ChronoField field(char letter) {
        return switch (letter) {
            case 'd' -> ChronoField.DAY_OF_MONTH;
            case 'D' -> ChronoField.DAY_OF_YEAR;
            case 'H' -> ChronoField.HOUR_OF_DAY;
            case 'h' -> ChronoField.CLOCK_HOUR_OF_AMPM;
            case 'K' -> ChronoField.HOUR_OF_AMPM;
            case 'k' -> ChronoField.CLOCK_HOUR_OF_DAY;
            case 'm' -> ChronoField.MINUTE_OF_HOUR;
            case 's' -> ChronoField.SECOND_OF_MINUTE;
            case 'n' -> ChronoField.NANO_OF_SECOND;
            case 'A' -> ChronoField.MILLI_OF_DAY;
            case 'N' -> ChronoField.NANO_OF_DAY;
            case 'M', 'L' -> ChronoField.MONTH_OF_YEAR;
            case 'y' -> ChronoField.YEAR_OF_ERA;
            default -> ChronoField.YEAR;
        };
    }

    public TemporalAccessor parse(CharSequence text) { return parse(text, t -> t); }
    public <T> T parse(CharSequence text, TemporalQuery<T> query) {
        String s = text.toString();
        Reading reading = new Reading(s);
        boolean read = reading.read(0, parts.size());
        if (!read) throw new DateTimeParseException("Text '" + s + "' could not be parsed at index " + reading.failedAt, s, reading.failedAt);
        if (reading.at < s.length()) throw new DateTimeParseException("Text '" + s + "' could not be parsed, unparsed text found at index " + reading.at, s, reading.at);
        try {
            reading.result.resolve(strict, zone);
            return query.queryFrom(reading.result);
        } catch (DateTimeException e) {
            throw new DateTimeParseException("Text '" + s + "' could not be parsed: " + e.getMessage(), s, 0, e);
        }
    }

    private final class Reading {
        final String text;
        final Parsed result = new Parsed();
        int at;
        int failedAt;
        Reading(String text) { this.text = text; }
        boolean fail(int where) {
            failedAt = where;
            return false;
        }
        boolean read(int from, int to) {
            for (int i = from; i < to; i++) {
                Part p = parts.get(i);
                if (p.letter == '[') {
                    int end = close(i);
                    int start = at;
                    Map<ChronoField, Long> before = new EnumMap<>(result.fields);
                    if (!read(i + 1, end)) {
                        at = start;
                        result.fields.clear();
                        result.fields.putAll(before);
                    }
                    i = end;
                } else if (!read(p, i + 1 < to && isDigits(parts.get(i + 1)))) {
                    return false;
                }
            }
            return true;
        }
        boolean isDigits(Part p) { return "uyMLdDHhKkmsSnU".indexOf(p.letter) >= 0 && !(p.letter == 'M' && p.count > 2); }
        boolean read(Part p, boolean digitsFollow) {
            switch (p.letter) {
                case '\'':
                    if (!text.startsWith(p.literal, at)) return fail(at);
                    at += p.literal.length();
                    return true;
                case 'U':
                    return signed(ChronoField.YEAR, 4, 10);
                case 'u':
                case 'y':
                    if (p.count == 2) return digits(p.letter == 'u' ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA, 2, 2, 2000);
                    return p.count == 4 && digitsFollow ? digits(field(p.letter), 4, 4, 0) : signed(field(p.letter), p.count, p.count < 4 ? 19 : 19);
                case 'M':
                case 'L':
                    if (p.count > 2) return name(ChronoField.MONTH_OF_YEAR, 12, month -> DateTexts.month(month, style(p.count), locale));
                    return digits(ChronoField.MONTH_OF_YEAR, p.count, 2, 0);
                case 'E':
                    return name(ChronoField.DAY_OF_WEEK, 7, day -> DateTexts.day(day, style(Math.max(3, p.count)), locale));
                case 'a': {
                    for (int half = 0; half < 2; half++) {
                        String name = DateTexts.half(half, locale);
                        if (!text.startsWith(name, at)) continue;
                        result.fields.put(ChronoField.AMPM_OF_DAY, (long) half);
                        at += name.length();
                        return true;
                    }
                    return fail(at);
                }
                case 'S':
                    return fraction(p.count, p.count);
                case 'f':
                    if (at >= text.length() || text.charAt(at) != '.') {
                        result.fields.put(ChronoField.NANO_OF_SECOND, 0L);
                        return true;
                    }
                    at++;
                    return fraction(1, 9);
                case 'I':
                case 'X':
                case 'x':
                case 'g':
                    if (p.letter == 'g' && text.startsWith("GMT", at)) {
                        result.fields.put(ChronoField.OFFSET_SECONDS, 0L);
                        at += 3;
                        return true;
                    }
                    return offset();
                case 'R':
                    if (at >= text.length() || text.charAt(at) != '[' || text.indexOf(']', at) < 0) return fail(at);
                    result.region = ZoneId.of(text.substring(at + 1, text.indexOf(']', at)));
                    at = text.indexOf(']', at) + 1;
                    return true;
                case 'Z':
                    return p.count == 1 && parts.size() == 1 ? instant() : offset();
                case 'V': {
                    int end = at;
                    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "/_+-:".indexOf(text.charAt(end)) >= 0)) end++;
                    if (end == at) return fail(at);
                    try {
                        result.region = ZoneId.of(text.substring(at, end));
                    } catch (DateTimeException e) {
                        return fail(at);
                    }
                    at = end;
                    return true;
                }
                case 'z': case 'O': case 'Q': case 'q': case 'w': case 'W': case 'Y': case 'e': case 'G':
                    throw new UnsupportedOperationException("The trial's Java does not parse the letter " + p.letter + " of date patterns; a real JVM does");
                default:
                    return digits(field(p.letter), p.count, p.letter == 'D' ? 3 : p.letter == 'n' ? 19 : p.count == 1 ? 19 : p.count, 0);
            }
        }
        boolean instant() {
            Reading inner = ISO_LOCAL_DATE_TIME.new Reading(text);
            if (!inner.read(0, ISO_LOCAL_DATE_TIME.parts.size())) return fail(inner.failedAt);
            at = inner.at;
            result.fields.putAll(inner.result.fields);
            return offset();
        }
        boolean digits(ChronoField field, int least, int most, long base) {
            int end = at;
            while (end < text.length() && end - at < most && Character.isDigit(text.charAt(end))) end++;
            if (end - at < least) return fail(at);
            result.fields.put(field, base + Long.parseLong(text.substring(at, end)));
            at = end;
            return true;
        }
        boolean signed(ChronoField field, int least, int most) {
            int start = at;
            char sign = at < text.length() ? text.charAt(at) : ' ';
            if (sign == '-' || sign == '+') at++;
            int from = at;
            if (!digits(field, least, sign == '+' || sign == '-' || !strict ? most : 4, 0)) return fail(start);
            if (sign == '-') result.fields.put(field, -result.fields.get(field));
            return true;
        }
        boolean fraction(int least, int most) {
            int end = at;
            while (end < text.length() && end - at < most && Character.isDigit(text.charAt(end))) end++;
            if (end - at < least) return fail(at);
            String digits = text.substring(at, end);
            result.fields.put(ChronoField.NANO_OF_SECOND, Long.parseLong(digits + "0".repeat(9 - digits.length())));
            at = end;
            return true;
        }
        /** The longest of the names 1 to `count` that stands here. */
        boolean name(ChronoField field, int count, IntFunction<String> names) {
            int best = 0;
            int length = 0;
            for (int i = 1; i <= count; i++) {
                String name = names.apply(i);
                if (!text.startsWith(name, at) || name.length() <= length) continue;
                best = i;
                length = name.length();
            }
            if (best == 0) return fail(at);
            result.fields.put(field, (long) best);
            at += length;
            return true;
        }
        boolean offset() {
            int end = at;
            if (end < text.length() && text.charAt(end) == 'Z') end++;
            else while (end < text.length() && "+-:0123456789".indexOf(text.charAt(end)) >= 0) end++;
            if (end == at) return fail(at);
            try {
                result.fields.put(ChronoField.OFFSET_SECONDS, (long) ZoneOffset.of(text.substring(at, end)).getTotalSeconds());
            } catch (DateTimeException e) {
                return fail(at);
            }
            at = end;
            return true;
        }
    }
}
