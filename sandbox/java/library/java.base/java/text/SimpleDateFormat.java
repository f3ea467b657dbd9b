package java.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

public class SimpleDateFormat extends DateFormat {
    private static final String LETTERS = "GyMLwWDdFEuaHkKhmsSzZXY";
    private String pattern;
    private final Locale locale;
    private final DateFormatSymbols symbols;
    public SimpleDateFormat() { this("M/d/yy, h:mm a"); }
    public SimpleDateFormat(String pattern) { this(pattern, Locale.getDefault()); }
    public SimpleDateFormat(String pattern, Locale locale) {
        this.locale = locale;
        symbols = new DateFormatSymbols(locale);
        applyPattern(pattern);
    }
    public void applyPattern(String pattern) {
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            if (c == '\'') quoted = !quoted;
            else if (!quoted && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && LETTERS.indexOf(c) < 0) throw new IllegalArgumentException("Illegal pattern character '" + c + "'");
        }
        if (quoted) throw new IllegalArgumentException("Unterminated quote");
        this.pattern = pattern;
    }
    public String toPattern() { return pattern; }
    public DateFormatSymbols getDateFormatSymbols() { return symbols; }
    private ZoneId zone() { return getTimeZone().toZoneId(); }
    private static boolean isLetter(char c) { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'; }
    public StringBuffer format(Date date, StringBuffer toAppendTo, FieldPosition pos) {
        ZonedDateTime time = Instant.ofEpochMilli(date.getTime()).atZone(zone());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                int end = pattern.indexOf('\'', i + 1);
                toAppendTo.append(end == i + 1 ? "'" : pattern.substring(i + 1, end));
                while (end + 1 < pattern.length() && end > i + 1 && pattern.charAt(end + 1) == '\'') {
                    int next = pattern.indexOf('\'', end + 2);
                    toAppendTo.append('\'').append(pattern, end + 2, next);
                    end = next;
                }
                i = end;
            } else if (isLetter(c)) {
                int start = i;
                while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) i++;
                toAppendTo.append(field(c, i - start + 1, time));
            } else toAppendTo.append(c);
        }
        return toAppendTo;
    }
    private static String padded(long value, int count) {
        String text = String.valueOf(Math.abs(value));
        return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, count - text.length())) + text;
    }
    private WeekFields weeks() { return WeekFields.of(locale.getCountry().isEmpty() || locale.getLanguage().equals("zh") ? Locale.US : locale); }
    private String field(char letter, int count, ZonedDateTime t) {
        int day = t.getDayOfWeek().getValue() % 7 + 1;
        int hour = t.getHour();
        return switch (letter) {
            case 'G' -> symbols.getEras()[t.getYear() > 0 ? 1 : 0];
            case 'y' -> year(t.get(ChronoField.YEAR_OF_ERA), count);
            case 'Y' -> year(t.get(weeks().weekBasedYear()), count);
            case 'M', 'L' -> count >= 4 ? symbols.getMonths()[t.getMonthValue() - 1] : count == 3 ? symbols.getShortMonths()[t.getMonthValue() - 1] : padded(t.getMonthValue(), count);
            case 'w' -> padded(t.get(weeks().weekOfWeekBasedYear()), count);
            case 'W' -> padded(t.get(weeks().weekOfMonth()), count);
            case 'D' -> padded(t.getDayOfYear(), count);
            case 'd' -> padded(t.getDayOfMonth(), count);
            case 'F' -> padded((t.getDayOfMonth() - 1) / 7 + 1, count);
            case 'E' -> count >= 4 ? symbols.getWeekdays()[day] : symbols.getShortWeekdays()[day];
            case 'u' -> padded(t.getDayOfWeek().getValue(), count);
            case 'a' -> symbols.getAmPmStrings()[hour / 12];
            case 'H' -> padded(hour, count);
            case 'k' -> padded(hour == 0 ? 24 : hour, count);
            case 'K' -> padded(hour % 12, count);
            case 'h' -> padded(hour % 12 == 0 ? 12 : hour % 12, count);
            case 'm' -> padded(t.getMinute(), count);
            case 's' -> padded(t.getSecond(), count);
            case 'S' -> padded(t.getNano() / 1000000, count);
            case 'z' -> getTimeZone().getDisplayName(false, count >= 4 ? TimeZone.LONG : TimeZone.SHORT, locale);
            case 'Z' -> offset(t, "");
            default -> {
                if (count > 3) throw new IllegalArgumentException("invalid ISO 8601 format: length=" + count);
                yield t.getOffset().getTotalSeconds() == 0 ? "Z" : count == 1 ? offset(t, "").substring(0, 3) : offset(t, count == 3 ? ":" : "");
            }
        };
    }
    private static String year(int year, int count) { return count == 2 ? padded(year % 100, 2) : padded(year, count); }
    private static String offset(ZonedDateTime t, String between) {
        int minutes = t.getOffset().getTotalSeconds() / 60;
        return (minutes < 0 ? "-" : "+") + padded(Math.abs(minutes) / 60, 2) + between + padded(Math.abs(minutes) % 60, 2);
    }
    public Date parse(String text, ParsePosition pos) {
        GregorianCalendar result = new GregorianCalendar(getTimeZone());
        result.clear();
        result.setLenient(isLenient());
        int start = pos.getIndex();
        int at = start;
        Integer shift = null;
        Integer half = null;
        boolean bc = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'' || !isLetter(c)) {
                String literal = String.valueOf(c);
                if (c == '\'') {
                    int end = pattern.indexOf('\'', i + 1);
                    literal = end == i + 1 ? "'" : pattern.substring(i + 1, end);
                    i = end;
                }
                if (literal.equals(" ")) while (at < text.length() && text.charAt(at) == ' ' && !(at + 1 < text.length() && text.charAt(at + 1) != ' ')) at++;
                if (!text.startsWith(literal, at)) return failed(pos, at);
                at += literal.length();
                continue;
            }
            int from = i;
            while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) i++;
            int count = i - from + 1;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
            boolean abutting = i + 1 < pattern.length() && isLetter(pattern.charAt(i + 1)) && Character.isDigit(at < text.length() ? text.charAt(at) : 'x');
            if (c == 'M' && count >= 3 || c == 'L' && count >= 3 || c == 'E' || c == 'a' || c == 'G') {
                String[][] choices = c == 'E' ? new String[][] {symbols.getWeekdays(), symbols.getShortWeekdays()} : c == 'a' ? new String[][] {symbols.getAmPmStrings()} : c == 'G' ? new String[][] {symbols.getEras()} : new String[][] {symbols.getMonths(), symbols.getShortMonths()};
                int best = -1;
                int length = 0;
                for (String[] names : choices) for (int n = 0; n < names.length; n++) if (names[n].length() > length && text.regionMatches(true, at, names[n], 0, names[n].length())) {
                    best = n;
                    length = names[n].length();
                }
                if (best < 0) return failed(pos, at);
                at += length;
                if (c == 'a') half = best;
                else if (c == 'G') bc = best == 0;
                else if (c != 'E') result.set(Calendar.MONTH, best);
                continue;
            }
            if (c == 'z' || c == 'Z' || c == 'X') {
                int end = at;
                if (text.startsWith("Z", at) && c == 'X' || text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
                    end = at + (c == 'X' ? 1 : 3);
                    shift = 0;
                }
                java.util.regex.Matcher sign = java.util.regex.Pattern.compile("([+-])(\\d{2}):?(\\d{2})?").matcher(text.substring(end));
                if (sign.lookingAt()) {
                    int minutes = Integer.parseInt(sign.group(2)) * 60 + (sign.group(3) == null ? 0 : Integer.parseInt(sign.group(3)));
                    shift = sign.group(1).equals("-") ? -minutes : minutes;
                    end += sign.end();
                }
                if (shift == null) return failed(pos, at);
                at = end;
                continue;
            }
            int end = at;
            if (end < text.length() && text.charAt(end) == '-' && !abutting) end++;
            while (end < text.length() && Character.isDigit(text.charAt(end)) && !(abutting && end - at >= count)) end++;
            if (end == at || end == at + 1 && text.charAt(at) == '-') return failed(pos, at);
            int value = Integer.parseInt(text.substring(at, end));
            boolean two = c == 'y' && count <= 2 && end - at == 2;
            at = end;
            switch (c) {
                case 'y' -> result.set(Calendar.YEAR, two ? century(value) : value);
                case 'M', 'L' -> result.set(Calendar.MONTH, value - 1);
                case 'd' -> result.set(Calendar.DAY_OF_MONTH, value);
                case 'D' -> result.set(Calendar.DAY_OF_YEAR, value);
                case 'H' -> result.set(Calendar.HOUR_OF_DAY, value);
                case 'k' -> result.set(Calendar.HOUR_OF_DAY, value == 24 ? 0 : value);
                case 'h' -> result.set(Calendar.HOUR_OF_DAY, value == 12 ? 0 : value);
                case 'K' -> result.set(Calendar.HOUR_OF_DAY, value);
                case 'm' -> result.set(Calendar.MINUTE, value);
                case 's' -> result.set(Calendar.SECOND, value);
                case 'S' -> result.set(Calendar.MILLISECOND, value);
                case 'u' -> {}
                default -> throw new UnsupportedOperationException("The trial's Java does not read the letter " + c + " in dates; a real JVM does");
            }
        }
        if (bc) result.set(Calendar.YEAR, 1 - result.get(Calendar.YEAR));
        if (half != null && half == 1) result.add(Calendar.HOUR_OF_DAY, 12);
        try {
            long millis = result.getTimeInMillis();
            if (shift != null) millis += getTimeZone().getOffset(millis) - shift * 60000L;
            pos.setIndex(at);
            return new Date(millis);
        } catch (IllegalArgumentException e) {
            return failed(pos, start);
        }
    }
    private static Date failed(ParsePosition pos, int at) {
        pos.setErrorIndex(at);
        return null;
    }
    /** Two digits stand for a year from 80 before now to 20 after. */
    private static int century(int value) {
        int now = java.time.LocalDate.now().getYear();
        int year = (now - 80) / 100 * 100 + value;
        return year < now - 80 ? year + 100 : year;
    }
    public boolean equals(Object obj) { return obj instanceof SimpleDateFormat f && pattern.equals(f.pattern); }
    public int hashCode() { return pattern.hashCode(); }
}
