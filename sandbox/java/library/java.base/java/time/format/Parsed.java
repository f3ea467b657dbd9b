package java.time.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.EnumMap;
import java.util.Map;

final class Parsed implements TemporalAccessor {
    final Map<ChronoField, Long> fields = new EnumMap<>(ChronoField.class);
    ZoneId region;
    LocalDate date;
    LocalTime time;
    void resolve(boolean strict, ZoneId zone) {
        for (Map.Entry<ChronoField, Long> e : fields.entrySet()) e.getKey().checkValidValue(e.getValue());
        Long year = fields.containsKey(ChronoField.YEAR) ? fields.get(ChronoField.YEAR) : fields.get(ChronoField.YEAR_OF_ERA);
        Long month = fields.get(ChronoField.MONTH_OF_YEAR);
        Long day = fields.get(ChronoField.DAY_OF_MONTH);
        Long ofYear = fields.get(ChronoField.DAY_OF_YEAR);
        if (year != null && month != null && day != null) {
            int most = Month.of(month.intValue()).length(Year.isLeap(year));
            date = LocalDate.of(year.intValue(), month.intValue(), strict ? day.intValue() : Math.min(day.intValue(), most));
            Long weekday = fields.get(ChronoField.DAY_OF_WEEK);
            if (weekday != null && weekday != date.getDayOfWeek().getValue()) throw new DateTimeException("Conflict found: Field DayOfWeek " + date.getDayOfWeek().getValue() + " differs from DayOfWeek " + weekday + " derived from " + date);
        } else if (year != null && ofYear != null) {
            date = LocalDate.ofYearDay(year.intValue(), ofYear.intValue());
        }
        Long hour = fields.get(ChronoField.HOUR_OF_DAY);
        Long half = fields.get(ChronoField.AMPM_OF_DAY);
        if (hour == null && half != null) {
            Long twelve = fields.containsKey(ChronoField.CLOCK_HOUR_OF_AMPM) ? fields.get(ChronoField.CLOCK_HOUR_OF_AMPM) : fields.get(ChronoField.HOUR_OF_AMPM);
            if (twelve != null) hour = half * 12 + twelve % 12;
        }
        if (hour == null && fields.containsKey(ChronoField.CLOCK_HOUR_OF_DAY)) hour = fields.get(ChronoField.CLOCK_HOUR_OF_DAY) % 24;
        if (hour != null) time = LocalTime.of(hour.intValue(), part(ChronoField.MINUTE_OF_HOUR), part(ChronoField.SECOND_OF_MINUTE), part(ChronoField.NANO_OF_SECOND));
        if (region == null) region = zone;
    }
    private int part(ChronoField field) { return fields.getOrDefault(field, 0L).intValue(); }
    private boolean isInstant() { return date != null && time != null && (fields.containsKey(ChronoField.OFFSET_SECONDS) || region != null); }
    public boolean isSupported(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) return isInstant();
        return fields.containsKey(field) || date != null && date.isSupported(field) || time != null && time.isSupported(field) || field == ChronoField.YEAR && fields.containsKey(ChronoField.YEAR_OF_ERA);
    }
    public long getLong(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS && isInstant()) {
            LocalDateTime local = LocalDateTime.of(date, time);
            return fields.containsKey(ChronoField.OFFSET_SECONDS) ? local.toEpochSecond(ZoneOffset.ofTotalSeconds(part(ChronoField.OFFSET_SECONDS))) : local.atZone(region).toEpochSecond();
        }
        if (date != null && date.isSupported(field)) return date.getLong(field);
        if (time != null && time.isSupported(field)) return time.getLong(field);
        Long value = field == ChronoField.YEAR && !fields.containsKey(field) ? fields.get(ChronoField.YEAR_OF_ERA) : fields.get(field);
        if (value == null) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return value;
    }
    public String toString() {
        Map<ChronoField, Long> rest = new EnumMap<>(fields);
        rest.keySet().removeIf(f -> f != ChronoField.OFFSET_SECONDS && (date != null && f.isDateBased() || time != null && f.isTimeBased()));
        return rest + ",ISO" + (date != null || time != null ? " resolved to " : "") + (date != null ? date : "") + (date != null && time != null ? "T" : "") + (time != null ? time : "");
    }
}
