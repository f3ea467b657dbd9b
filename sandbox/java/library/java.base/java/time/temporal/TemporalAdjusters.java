package java.time.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

public final class TemporalAdjusters {
    private TemporalAdjusters() {}
    public static TemporalAdjuster ofDateAdjuster(UnaryOperator<LocalDate> dateBasedAdjuster) { return t -> t.with(dateBasedAdjuster.apply(LocalDate.from(t))); }
    public static TemporalAdjuster firstDayOfMonth() { return t -> t.with(ChronoField.DAY_OF_MONTH, 1); }
    public static TemporalAdjuster lastDayOfMonth() { return t -> t.with(ChronoField.DAY_OF_MONTH, LocalDate.from(t).lengthOfMonth()); }
    public static TemporalAdjuster firstDayOfNextMonth() { return t -> t.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS); }
    public static TemporalAdjuster firstDayOfYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, 1); }
    public static TemporalAdjuster lastDayOfYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, LocalDate.from(t).lengthOfYear()); }
    public static TemporalAdjuster firstDayOfNextYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS); }
    public static TemporalAdjuster firstInMonth(DayOfWeek dayOfWeek) { return dayOfWeekInMonth(1, dayOfWeek); }
    public static TemporalAdjuster lastInMonth(DayOfWeek dayOfWeek) { return dayOfWeekInMonth(-1, dayOfWeek); }
    public static TemporalAdjuster dayOfWeekInMonth(int ordinal, DayOfWeek dayOfWeek) {
        int wanted = dayOfWeek.getValue();
        if (ordinal >= 0) return t -> {
            Temporal first = t.with(ChronoField.DAY_OF_MONTH, 1);
            return first.plus((wanted - first.get(ChronoField.DAY_OF_WEEK) + 7) % 7 + (ordinal - 1L) * 7, ChronoUnit.DAYS);
        };
        return t -> {
            Temporal last = t.with(lastDayOfMonth());
            int difference = wanted - last.get(ChronoField.DAY_OF_WEEK);
            return last.plus((difference > 0 ? difference - 7 : difference) - (-ordinal - 1L) * 7, ChronoUnit.DAYS);
        };
    }
    private static int ahead(Temporal t, DayOfWeek day) { return Math.floorMod(day.getValue() - t.get(ChronoField.DAY_OF_WEEK), 7); }
    public static TemporalAdjuster next(DayOfWeek dayOfWeek) { return t -> t.plus(ahead(t, dayOfWeek) == 0 ? 7 : ahead(t, dayOfWeek), ChronoUnit.DAYS); }
    public static TemporalAdjuster nextOrSame(DayOfWeek dayOfWeek) { return t -> t.plus(ahead(t, dayOfWeek), ChronoUnit.DAYS); }
    public static TemporalAdjuster previous(DayOfWeek dayOfWeek) { return t -> t.plus(ahead(t, dayOfWeek) - 7, ChronoUnit.DAYS); }
    public static TemporalAdjuster previousOrSame(DayOfWeek dayOfWeek) { return t -> t.plus(ahead(t, dayOfWeek) == 0 ? 0 : ahead(t, dayOfWeek) - 7, ChronoUnit.DAYS); }
}
