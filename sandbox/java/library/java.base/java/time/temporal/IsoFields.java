package java.time.temporal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

public final class IsoFields {
    public static final TemporalField DAY_OF_QUARTER = Field.DAY_OF_QUARTER;
    public static final TemporalField QUARTER_OF_YEAR = Field.QUARTER_OF_YEAR;
    public static final TemporalField WEEK_OF_WEEK_BASED_YEAR = Field.WEEK_OF_WEEK_BASED_YEAR;
    public static final TemporalField WEEK_BASED_YEAR = Field.WEEK_BASED_YEAR;
    public static final TemporalUnit WEEK_BASED_YEARS = Unit.WEEK_BASED_YEARS;
    public static final TemporalUnit QUARTER_YEARS = Unit.QUARTER_YEARS;
    private IsoFields() {}

    private enum Field implements TemporalField {
        DAY_OF_QUARTER("DayOfQuarter", ChronoUnit.DAYS), QUARTER_OF_YEAR("QuarterOfYear", Unit.QUARTER_YEARS), WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", ChronoUnit.WEEKS), WEEK_BASED_YEAR("WeekBasedYear", Unit.WEEK_BASED_YEARS);
        private final String text;
        private final TemporalUnit unit;
        private Field(String text, TemporalUnit unit) {
            this.text = text;
            this.unit = unit;
        }
        public TemporalUnit getBaseUnit() { return unit; }
        public TemporalUnit getRangeUnit() { return this == DAY_OF_QUARTER ? Unit.QUARTER_YEARS : this == QUARTER_OF_YEAR ? ChronoUnit.YEARS : this == WEEK_OF_WEEK_BASED_YEAR ? Unit.WEEK_BASED_YEARS : ChronoUnit.FOREVER; }
        public ValueRange range() {
            return switch (this) {
                case DAY_OF_QUARTER -> ValueRange.of(1, 90, 92);
                case QUARTER_OF_YEAR -> ValueRange.of(1, 4);
                case WEEK_OF_WEEK_BASED_YEAR -> ValueRange.of(1, 52, 53);
                case WEEK_BASED_YEAR -> ChronoField.YEAR.range();
            };
        }
        public boolean isDateBased() { return true; }
        public boolean isTimeBased() { return false; }
        public boolean isSupportedBy(TemporalAccessor temporal) { return this == QUARTER_OF_YEAR ? temporal.isSupported(ChronoField.MONTH_OF_YEAR) : temporal.isSupported(ChronoField.EPOCH_DAY); }
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            LocalDate date = this == QUARTER_OF_YEAR ? null : date(temporal);
            return switch (this) {
                case DAY_OF_QUARTER -> ValueRange.of(1, quarter(date) == 1 ? date.isLeapYear() ? 91 : 90 : quarter(date) == 2 ? 91 : 92);
                case WEEK_OF_WEEK_BASED_YEAR -> ValueRange.of(1, weeks(weekYear(date)));
                default -> range();
            };
        }
        private LocalDate date(TemporalAccessor temporal) {
            if (!isSupportedBy(temporal)) throw new UnsupportedTemporalTypeException("Unsupported field: " + this);
            return LocalDate.from(temporal);
        }
        public long getFrom(TemporalAccessor temporal) {
            if (this == QUARTER_OF_YEAR) {
                if (!isSupportedBy(temporal)) throw new UnsupportedTemporalTypeException("Unsupported field: QuarterOfYear");
                return (temporal.getLong(ChronoField.MONTH_OF_YEAR) + 2) / 3;
            }
            LocalDate date = date(temporal);
            return switch (this) {
                case DAY_OF_QUARTER -> date.getDayOfYear() - LocalDate.of(date.getYear(), quarter(date) * 3 - 2, 1).getDayOfYear() + 1;
                case WEEK_OF_WEEK_BASED_YEAR -> (thursday(date).getDayOfYear() - 1) / 7 + 1;
                default -> weekYear(date);
            };
        }
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            long now = getFrom(temporal);
            range().checkValidValue(newValue, this);
            if (this == QUARTER_OF_YEAR) return (R) temporal.with(ChronoField.MONTH_OF_YEAR, temporal.getLong(ChronoField.MONTH_OF_YEAR) + (newValue - now) * 3);
            if (this != WEEK_BASED_YEAR) return (R) temporal.plus(newValue - now, getBaseUnit());
            LocalDate date = LocalDate.from(temporal);
            long week = Math.min(WEEK_OF_WEEK_BASED_YEAR.getFrom(temporal), weeks((int) newValue));
            LocalDate first = LocalDate.of((int) newValue, 1, 4);
            return (R) temporal.with(first.plusDays(date.getDayOfWeek().getValue() - first.getDayOfWeek().getValue() + (week - 1) * 7));
        }
        public String toString() { return text; }
        private static int quarter(LocalDate date) { return (date.getMonthValue() + 2) / 3; }
        private static LocalDate thursday(LocalDate date) { return date.plusDays(4 - date.getDayOfWeek().getValue()); }
        private static int weekYear(LocalDate date) { return thursday(date).getYear(); }
        private static int weeks(int year) { return (thursday(LocalDate.of(year, 12, 28)).getDayOfYear() - 1) / 7 + 1; }
    }

    private enum Unit implements TemporalUnit {
        WEEK_BASED_YEARS("WeekBasedYears", Duration.ofSeconds(31556952L)), QUARTER_YEARS("QuarterYears", Duration.ofSeconds(31556952L / 4));
        private final String text;
        private final Duration duration;
        private Unit(String text, Duration duration) {
            this.text = text;
            this.duration = duration;
        }
        public Duration getDuration() { return duration; }
        public boolean isDurationEstimated() { return true; }
        public boolean isDateBased() { return true; }
        public boolean isTimeBased() { return false; }
        public <R extends Temporal> R addTo(R temporal, long amount) {
            if (this == QUARTER_YEARS) return (R) temporal.plus(amount * 3, ChronoUnit.MONTHS);
            return (R) temporal.with(Field.WEEK_BASED_YEAR, Math.addExact(Field.WEEK_BASED_YEAR.getFrom(temporal), amount));
        }
        public long between(Temporal temporal1Inclusive, Temporal temporal2Exclusive) {
            if (this == QUARTER_YEARS) return temporal1Inclusive.until(temporal2Exclusive, ChronoUnit.MONTHS) / 3;
            return Field.WEEK_BASED_YEAR.getFrom(temporal2Exclusive) - Field.WEEK_BASED_YEAR.getFrom(temporal1Inclusive);
        }
        public String toString() { return text; }
    }
}
