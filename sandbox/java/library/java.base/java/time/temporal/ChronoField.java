package java.time.temporal;

import static java.time.temporal.ChronoUnit.*;

public enum ChronoField implements TemporalField {
    NANO_OF_SECOND("NanoOfSecond", NANOS, SECONDS, 0L, 999999999L),
    NANO_OF_DAY("NanoOfDay", NANOS, DAYS, 0L, 86399999999999L),
    MICRO_OF_SECOND("MicroOfSecond", MICROS, SECONDS, 0L, 999999L),
    MICRO_OF_DAY("MicroOfDay", MICROS, DAYS, 0L, 86399999999L),
    MILLI_OF_SECOND("MilliOfSecond", MILLIS, SECONDS, 0L, 999L),
    MILLI_OF_DAY("MilliOfDay", MILLIS, DAYS, 0L, 86399999L),
    SECOND_OF_MINUTE("SecondOfMinute", SECONDS, MINUTES, 0L, 59L),
    SECOND_OF_DAY("SecondOfDay", SECONDS, DAYS, 0L, 86399L),
    MINUTE_OF_HOUR("MinuteOfHour", MINUTES, HOURS, 0L, 59L),
    MINUTE_OF_DAY("MinuteOfDay", MINUTES, DAYS, 0L, 1439L),
    HOUR_OF_AMPM("HourOfAmPm", HOURS, HALF_DAYS, 0L, 11L),
    CLOCK_HOUR_OF_AMPM("ClockHourOfAmPm", HOURS, HALF_DAYS, 1L, 12L),
    HOUR_OF_DAY("HourOfDay", HOURS, DAYS, 0L, 23L),
    CLOCK_HOUR_OF_DAY("ClockHourOfDay", HOURS, DAYS, 1L, 24L),
    AMPM_OF_DAY("AmPmOfDay", HALF_DAYS, DAYS, 0L, 1L),
    DAY_OF_WEEK("DayOfWeek", DAYS, WEEKS, 1L, 7L),
    ALIGNED_DAY_OF_WEEK_IN_MONTH("AlignedDayOfWeekInMonth", DAYS, WEEKS, 1L, 7L),
    ALIGNED_DAY_OF_WEEK_IN_YEAR("AlignedDayOfWeekInYear", DAYS, WEEKS, 1L, 7L),
    DAY_OF_MONTH("DayOfMonth", DAYS, MONTHS, 1L, 31L),
    DAY_OF_YEAR("DayOfYear", DAYS, YEARS, 1L, 366L),
    EPOCH_DAY("EpochDay", DAYS, FOREVER, -365243219162L, 365241780471L),
    ALIGNED_WEEK_OF_MONTH("AlignedWeekOfMonth", WEEKS, MONTHS, 1L, 5L),
    ALIGNED_WEEK_OF_YEAR("AlignedWeekOfYear", WEEKS, YEARS, 1L, 53L),
    MONTH_OF_YEAR("MonthOfYear", MONTHS, YEARS, 1L, 12L),
    PROLEPTIC_MONTH("ProlepticMonth", MONTHS, FOREVER, -11999999988L, 11999999999L),
    YEAR_OF_ERA("YearOfEra", YEARS, FOREVER, 1L, 1000000000L),
    YEAR("Year", YEARS, FOREVER, -999999999L, 999999999L),
    ERA("Era", ERAS, FOREVER, 0L, 1L),
    INSTANT_SECONDS("InstantSeconds", SECONDS, FOREVER, Long.MIN_VALUE, Long.MAX_VALUE),
    OFFSET_SECONDS("OffsetSeconds", SECONDS, FOREVER, -64800L, 64800L);
    private final String text;
    private final TemporalUnit baseUnit;
    private final TemporalUnit rangeUnit;
    private final long least;
    private final long most;
    private ChronoField(String text, TemporalUnit baseUnit, TemporalUnit rangeUnit, long least, long most) {
        this.text = text;
        this.baseUnit = baseUnit;
        this.rangeUnit = rangeUnit;
        this.least = least;
        this.most = most;
    }
    public TemporalUnit getBaseUnit() { return baseUnit; }
    public TemporalUnit getRangeUnit() { return rangeUnit; }
    public ValueRange range() {
        return switch (this) {
            case DAY_OF_MONTH -> ValueRange.of(1, 28, 31);
            case DAY_OF_YEAR -> ValueRange.of(1, 365, 366);
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, 4, 5);
            case YEAR_OF_ERA -> ValueRange.of(1, 999999999, 1000000000);
            default -> ValueRange.of(least, most);
        };
    }
    public boolean isDateBased() { return compareTo(DAY_OF_WEEK) >= 0 && compareTo(ERA) <= 0; }
    public boolean isTimeBased() { return compareTo(DAY_OF_WEEK) < 0; }
    public boolean isSupportedBy(TemporalAccessor temporal) { return temporal.isSupported(this); }
    public ValueRange rangeRefinedBy(TemporalAccessor temporal) { return temporal.range(this); }
    public long getFrom(TemporalAccessor temporal) { return temporal.getLong(this); }
    public <R extends Temporal> R adjustInto(R temporal, long newValue) { return (R) temporal.with(this, newValue); }
    public long checkValidValue(long value) {
        if (value >= least && value <= most) return value;
        return range().checkValidValue(value, this);
    }
    public int checkValidIntValue(long value) { return (int) checkValidValue(value); }
    public String toString() { return text; }
}
