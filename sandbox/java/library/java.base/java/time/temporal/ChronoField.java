package java.time.temporal;

import java.time.DateTimeException;

public enum ChronoField implements TemporalField {
    NANO_OF_SECOND("NanoOfSecond", 0L, 999999999L), NANO_OF_DAY("NanoOfDay", 0L, 86399999999999L), MICRO_OF_SECOND("MicroOfSecond", 0L, 999999L), MICRO_OF_DAY("MicroOfDay", 0L, 86399999999L),
    MILLI_OF_SECOND("MilliOfSecond", 0L, 999L), MILLI_OF_DAY("MilliOfDay", 0L, 86399999L), SECOND_OF_MINUTE("SecondOfMinute", 0L, 59L), SECOND_OF_DAY("SecondOfDay", 0L, 86399L),
    MINUTE_OF_HOUR("MinuteOfHour", 0L, 59L), MINUTE_OF_DAY("MinuteOfDay", 0L, 1439L), HOUR_OF_AMPM("HourOfAmPm", 0L, 11L), CLOCK_HOUR_OF_AMPM("ClockHourOfAmPm", 1L, 12L),
    HOUR_OF_DAY("HourOfDay", 0L, 23L), CLOCK_HOUR_OF_DAY("ClockHourOfDay", 1L, 24L), AMPM_OF_DAY("AmPmOfDay", 0L, 1L), DAY_OF_WEEK("DayOfWeek", 1L, 7L), DAY_OF_MONTH("DayOfMonth", 1L, 31L),
    DAY_OF_YEAR("DayOfYear", 1L, 366L), EPOCH_DAY("EpochDay", -365243219162L, 365241780471L), MONTH_OF_YEAR("MonthOfYear", 1L, 12L), PROLEPTIC_MONTH("ProlepticMonth", -11999999988L, 11999999999L),
    YEAR_OF_ERA("YearOfEra", 1L, 1000000000L), YEAR("Year", -999999999L, 999999999L), ERA("Era", 0L, 1L), INSTANT_SECONDS("InstantSeconds", Long.MIN_VALUE, Long.MAX_VALUE), OFFSET_SECONDS("OffsetSeconds", -64800L, 64800L);
    private final String text;
    private final long least;
    private final long most;
    private ChronoField(String text, long least, long most) {
        this.text = text;
        this.least = least;
        this.most = most;
    }
    public boolean isDateBased() { return compareTo(DAY_OF_WEEK) >= 0 && compareTo(ERA) <= 0; }
    public boolean isTimeBased() { return compareTo(DAY_OF_WEEK) < 0; }
    public long checkValidValue(long value) {
        if (value >= least && value <= most) return value;
        String range = this == DAY_OF_MONTH ? "1 - 28/31" : this == DAY_OF_YEAR ? "1 - 365/366" : least + " - " + most;
        throw new DateTimeException("Invalid value for " + text + " (valid values " + range + "): " + value);
    }
    public int checkValidIntValue(long value) { return (int) checkValidValue(value); }
    public String toString() { return text; }
}
