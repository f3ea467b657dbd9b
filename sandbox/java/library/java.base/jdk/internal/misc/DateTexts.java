package jdk.internal.misc;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;

/** Names of months, days and zones, and the date conversions of format strings. */
public final class DateTexts {
    private DateTexts() {}

    private static DateFormatSymbols symbols(Locale locale) {
        String country = locale.getCountry();
        boolean known = locale.getLanguage().equals("en") ? country.isEmpty() || country.equals("US") || country.equals("GB") : !country.equals("TW") && !country.equals("HK");
        if (!known) throw unknown("the dates of the locale " + locale);
        return DateFormatSymbols.getInstance(locale);
    }
    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("The trial's Java does not know " + what + "; a real JVM does");
    }
    private static boolean isBritish(Locale locale) { return locale.getCountry().equals("GB"); }

    public static String month(int month, TextStyle style, Locale locale) {
        DateFormatSymbols symbols = symbols(locale);
        if (style.ordinal() >= 4) return locale.getLanguage().equals("en") ? symbols.getMonths()[month - 1].substring(0, 1) : String.valueOf(month);
        if (style.ordinal() >= 2) return month == 9 && isBritish(locale) ? "Sept" : symbols.getShortMonths()[month - 1];
        return locale.getLanguage().isEmpty() ? symbols.getShortMonths()[month - 1] : symbols.getMonths()[month - 1];
    }
    /** @param day 1 for Monday */
    public static String day(int day, TextStyle style, Locale locale) {
        DateFormatSymbols symbols = symbols(locale);
        String name = symbols.getWeekdays()[day % 7 + 1];
        if (style.ordinal() >= 4) return locale.getLanguage().equals("zh") ? name.substring(2) : name.substring(0, 1);
        return style.ordinal() >= 2 || locale.getLanguage().isEmpty() ? symbols.getShortWeekdays()[day % 7 + 1] : name;
    }
    /** @param half 0 before noon */
    public static String half(int half, Locale locale) {
        String text = symbols(locale).getAmPmStrings()[half];
        return isBritish(locale) ? text.toLowerCase() : text;
    }
    public static String zone(ZonedDateTime time, boolean full, Locale locale) {
        ZoneId zone = time.getZone();
        if (zone instanceof ZoneOffset) return zone.getId();
        if (!locale.getLanguage().equals("en") && (full || !zone.getId().equals("UTC"))) throw unknown("the name of the time zone " + zone + " in the locale " + locale);
        boolean summer = zone.getRules().isDaylightSavings(time.toInstant());
        String[] names = switch (zone.getId()) {
            case "UTC", "Etc/UTC" -> new String[] {"UTC", "UTC", "Coordinated Universal Time", ""};
            case "GMT" -> new String[] {"GMT", "GMT", "Greenwich Mean Time", ""};
            case "Europe/London" -> new String[] {"GMT", "BST", "Greenwich Mean Time", "British Summer Time"};
            case "Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome", "Europe/Vienna", "Europe/Zurich", "Europe/Amsterdam", "Europe/Brussels", "Europe/Prague", "Europe/Warsaw", "Europe/Stockholm", "Europe/Oslo", "Europe/Copenhagen", "Europe/Budapest" ->
                new String[] {"CET", "CEST", "Central European Standard Time", "Central European Summer Time"};
            case "America/New_York" -> new String[] {"EST", "EDT", "Eastern Standard Time", "Eastern Daylight Time"};
            case "America/Chicago" -> new String[] {"CST", "CDT", "Central Standard Time", "Central Daylight Time"};
            case "America/Denver" -> new String[] {"MST", "MDT", "Mountain Standard Time", "Mountain Daylight Time"};
            case "America/Los_Angeles" -> new String[] {"PST", "PDT", "Pacific Standard Time", "Pacific Daylight Time"};
            case "Asia/Shanghai" -> new String[] {"CST", "CDT", "China Standard Time", "China Daylight Time"};
            case "Asia/Tokyo" -> new String[] {"JST", "JDT", "Japan Standard Time", "Japan Daylight Time"};
            case "Asia/Kolkata", "Asia/Calcutta" -> new String[] {"IST", "IST", "India Standard Time", ""};
            case "Asia/Singapore" -> new String[] {"SGT", "SGT", "Singapore Standard Time", ""};
            default -> throw unknown("the name of the time zone " + zone);
        };
        return names[(full ? 2 : 0) + (summer ? 1 : 0)];
    }

    /** What `%t` and this letter make of a value; null where the value has no such part. */
    public static String conversion(char letter, Object value, Locale locale) {
        TemporalAccessor time;
        if (value instanceof Long millis) time = Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
        else if (value instanceof Date date) time = Instant.ofEpochMilli(date.getTime()).atZone(ZoneId.systemDefault());
        else if (value instanceof Calendar calendar) time = Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(calendar.getTimeZone().toZoneId());
        else if (value instanceof TemporalAccessor accessor) time = accessor;
        else return null;
        try {
            return text(letter, time, locale);
        } catch (DateTimeException e) {
            return null;
        }
    }
    private static String padded(long value, int width) {
        String digits = String.valueOf(Math.abs(value));
        return (value < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
    private static String joined(String letters, String between, TemporalAccessor time, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0) out.append(between);
            out.append(text(letters.charAt(i), time, locale));
        }
        return out.toString();
    }
    private static String text(char letter, TemporalAccessor t, Locale locale) {
        return switch (letter) {
            case 'H' -> padded(t.get(ChronoField.HOUR_OF_DAY), 2);
            case 'k' -> padded(t.get(ChronoField.HOUR_OF_DAY), 1);
            case 'I' -> padded((t.get(ChronoField.HOUR_OF_DAY) + 11) % 12 + 1, 2);
            case 'l' -> padded((t.get(ChronoField.HOUR_OF_DAY) + 11) % 12 + 1, 1);
            case 'M' -> padded(t.get(ChronoField.MINUTE_OF_HOUR), 2);
            case 'S' -> padded(t.get(ChronoField.SECOND_OF_MINUTE), 2);
            case 'L' -> padded(t.get(ChronoField.MILLI_OF_SECOND), 3);
            case 'N' -> padded(t.get(ChronoField.NANO_OF_SECOND), 9);
            case 'p' -> half(t.get(ChronoField.AMPM_OF_DAY), locale).toLowerCase();
            case 'z' -> {
                int seconds = t.get(ChronoField.OFFSET_SECONDS);
                yield (seconds < 0 ? "-" : "+") + padded(Math.abs(seconds) / 3600, 2) + padded(Math.abs(seconds) / 60 % 60, 2);
            }
            case 'Z' -> {
                if (!(t instanceof ZonedDateTime zoned)) throw new DateTimeException("no zone");
                yield zone(zoned, false, locale);
            }
            case 's' -> String.valueOf(t.getLong(ChronoField.INSTANT_SECONDS));
            case 'Q' -> String.valueOf(t.getLong(ChronoField.INSTANT_SECONDS) * 1000 + t.getLong(ChronoField.MILLI_OF_SECOND));
            case 'B' -> month(t.get(ChronoField.MONTH_OF_YEAR), TextStyle.FULL, locale);
            case 'b', 'h' -> month(t.get(ChronoField.MONTH_OF_YEAR), TextStyle.SHORT, locale);
            case 'A' -> day(t.get(ChronoField.DAY_OF_WEEK), TextStyle.FULL, locale);
            case 'a' -> day(t.get(ChronoField.DAY_OF_WEEK), TextStyle.SHORT, locale);
            case 'C' -> padded(t.get(ChronoField.YEAR_OF_ERA) / 100, 2);
            case 'Y' -> padded(t.get(ChronoField.YEAR_OF_ERA), 4);
            case 'y' -> padded(t.get(ChronoField.YEAR_OF_ERA) % 100, 2);
            case 'j' -> padded(t.get(ChronoField.DAY_OF_YEAR), 3);
            case 'm' -> padded(t.get(ChronoField.MONTH_OF_YEAR), 2);
            case 'd' -> padded(t.get(ChronoField.DAY_OF_MONTH), 2);
            case 'e' -> padded(t.get(ChronoField.DAY_OF_MONTH), 1);
            case 'R' -> joined("HM", ":", t, locale);
            case 'T' -> joined("HMS", ":", t, locale);
            case 'D' -> joined("mdy", "/", t, locale);
            case 'F' -> joined("Ymd", "-", t, locale);
            case 'r' -> joined("IMS", ":", t, locale) + " " + half(t.get(ChronoField.AMPM_OF_DAY), locale).toUpperCase();
            default -> joined("abdTZY", " ", t, locale);
        };
    }
}
