package java.time.temporal;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

public final class WeekFields implements Serializable {
    public static final WeekFields ISO = new WeekFields(DayOfWeek.MONDAY, 4);
    public static final WeekFields SUNDAY_START = new WeekFields(DayOfWeek.SUNDAY, 1);
    public static final TemporalUnit WEEK_BASED_YEARS = IsoFields.WEEK_BASED_YEARS;
    private static final Set<String> FOUR_DAYS_FROM_MONDAY = Set.of("GB", "FR", "DE", "IT", "ES", "NL", "AT", "CH", "SE", "NO", "DK", "FI", "PL", "BE", "IE", "CZ");
    private static final Set<String> FROM_MONDAY = Set.of("CN", "RU", "AU", "NZ", "TR", "UA");
    private final DayOfWeek firstDayOfWeek;
    private final int minimalDays;
    private WeekFields(DayOfWeek firstDayOfWeek, int minimalDays) {
        if (minimalDays < 1 || minimalDays > 7) throw new IllegalArgumentException("Minimal number of days is invalid");
        this.firstDayOfWeek = firstDayOfWeek;
        this.minimalDays = minimalDays;
    }
    public static WeekFields of(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) { return new WeekFields(firstDayOfWeek, minimalDaysInFirstWeek); }
    public static WeekFields of(Locale locale) {
        String country = locale.getCountry();
        if (FOUR_DAYS_FROM_MONDAY.contains(country)) return ISO;
        if (country.isEmpty() || FROM_MONDAY.contains(country)) return of(DayOfWeek.MONDAY, 1);
        return SUNDAY_START;
    }
    public DayOfWeek getFirstDayOfWeek() { return firstDayOfWeek; }
    public int getMinimalDaysInFirstWeek() { return minimalDays; }
    public TemporalField dayOfWeek() { return new Field(this, "DayOfWeek"); }
    public TemporalField weekOfMonth() { return new Field(this, "WeekOfMonth"); }
    public TemporalField weekOfYear() { return new Field(this, "WeekOfYear"); }
    public TemporalField weekOfWeekBasedYear() { return new Field(this, "WeekOfWeekBasedYear"); }
    public TemporalField weekBasedYear() { return new Field(this, "WeekBasedYear"); }
    private int localDay(LocalDate date) { return Math.floorMod(date.getDayOfWeek().getValue() - firstDayOfWeek.getValue(), 7) + 1; }
    private long week(int day, int localDay) {
        int weekStart = Math.floorMod(day - localDay, 7);
        int offset = weekStart + 1 > minimalDays ? 7 - weekStart : -weekStart;
        return (7 + offset + day - 1) / 7;
    }
    private LocalDate firstDay(int year) {
        LocalDate date = LocalDate.of(year, 1, minimalDays);
        return date.minusDays(localDay(date) - 1);
    }
    private int weekBasedYearOf(LocalDate date) {
        if (date.isBefore(firstDay(date.getYear()))) return date.getYear() - 1;
        return date.isBefore(firstDay(date.getYear() + 1)) ? date.getYear() : date.getYear() + 1;
    }
    public boolean equals(Object object) { return object instanceof WeekFields other && hashCode() == other.hashCode(); }
    public int hashCode() { return firstDayOfWeek.ordinal() * 7 + minimalDays; }
    public String toString() { return "WeekFields[" + firstDayOfWeek + "," + minimalDays + "]"; }

    private static final class Field implements TemporalField {
        private final WeekFields week;
        private final String name;
        Field(WeekFields week, String name) {
            this.week = week;
            this.name = name;
        }
        public TemporalUnit getBaseUnit() { return name.equals("DayOfWeek") ? ChronoUnit.DAYS : name.equals("WeekBasedYear") ? IsoFields.WEEK_BASED_YEARS : ChronoUnit.WEEKS; }
        public TemporalUnit getRangeUnit() { return name.equals("DayOfWeek") ? ChronoUnit.WEEKS : name.equals("WeekOfMonth") ? ChronoUnit.MONTHS : name.equals("WeekOfYear") ? ChronoUnit.YEARS : name.equals("WeekBasedYear") ? ChronoUnit.FOREVER : IsoFields.WEEK_BASED_YEARS; }
        public ValueRange range() {
            return switch (name) {
                case "DayOfWeek" -> ValueRange.of(1, 7);
                case "WeekOfMonth" -> ValueRange.of(0, 1, 4, 6);
                case "WeekOfYear" -> ValueRange.of(0, 1, 52, 54);
                case "WeekOfWeekBasedYear" -> ValueRange.of(1, 52, 53);
                default -> ChronoField.YEAR.range();
            };
        }
        public boolean isDateBased() { return true; }
        public boolean isTimeBased() { return false; }
        public boolean isSupportedBy(TemporalAccessor temporal) { return temporal.isSupported(ChronoField.EPOCH_DAY); }
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            LocalDate date = LocalDate.from(temporal);
            return switch (name) {
                case "WeekOfMonth" -> ValueRange.of(week.week(1, week.localDay(date.withDayOfMonth(1))), week.week(date.lengthOfMonth(), week.localDay(date.withDayOfMonth(date.lengthOfMonth()))));
                case "WeekOfYear" -> ValueRange.of(week.week(1, week.localDay(date.withDayOfYear(1))), week.week(date.lengthOfYear(), week.localDay(date.withDayOfYear(date.lengthOfYear()))));
                case "WeekOfWeekBasedYear" -> ValueRange.of(1, (week.firstDay(week.weekBasedYearOf(date) + 1).toEpochDay() - week.firstDay(week.weekBasedYearOf(date)).toEpochDay()) / 7);
                default -> range();
            };
        }
        public long getFrom(TemporalAccessor temporal) {
            LocalDate date = LocalDate.from(temporal);
            return switch (name) {
                case "DayOfWeek" -> week.localDay(date);
                case "WeekOfMonth" -> week.week(date.getDayOfMonth(), week.localDay(date));
                case "WeekOfYear" -> week.week(date.getDayOfYear(), week.localDay(date));
                case "WeekOfWeekBasedYear" -> (date.toEpochDay() - week.firstDay(week.weekBasedYearOf(date)).toEpochDay()) / 7 + 1;
                default -> week.weekBasedYearOf(date);
            };
        }
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            long now = getFrom(temporal);
            range().checkValidValue(newValue, this);
            if (newValue == now) return temporal;
            if (!name.equals("WeekBasedYear")) return (R) temporal.plus(newValue - now, getBaseUnit());
            LocalDate date = LocalDate.from(temporal);
            long weekNow = (date.toEpochDay() - week.firstDay(week.weekBasedYearOf(date)).toEpochDay()) / 7;
            LocalDate first = week.firstDay((int) newValue);
            long weeks = (week.firstDay((int) newValue + 1).toEpochDay() - first.toEpochDay()) / 7;
            return (R) temporal.with(first.plusDays(Math.min(weekNow, weeks - 1) * 7 + week.localDay(date) - 1));
        }
        public String toString() { return name + "[" + week + "]"; }
    }
}
