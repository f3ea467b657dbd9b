import java.time.*;
import java.time.temporal.*;
import java.util.*;

public class Fields {
    public static void main(String[] args) {
        for (String text : List.of("2024-05-06", "2020-12-31", "2021-01-03", "2016-01-01", "2024-02-29", "1999-12-27")) {
            LocalDate d = LocalDate.parse(text);
            System.out.println(text + " " + d.get(ChronoField.ALIGNED_WEEK_OF_YEAR) + " " + d.get(ChronoField.ALIGNED_WEEK_OF_MONTH) + " " + d.get(ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH)
                + " " + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(IsoFields.WEEK_BASED_YEAR) + " " + d.get(IsoFields.QUARTER_OF_YEAR) + " " + d.get(IsoFields.DAY_OF_QUARTER)
                + " " + d.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.range(IsoFields.DAY_OF_QUARTER) + " " + d.range(ChronoField.DAY_OF_MONTH));
            for (WeekFields w : List.of(WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(Locale.US), WeekFields.of(DayOfWeek.SATURDAY, 3)))
                System.out.print(w + " " + d.get(w.weekOfYear()) + " " + d.get(w.weekOfMonth()) + " " + d.get(w.weekOfWeekBasedYear()) + " " + d.get(w.weekBasedYear()) + " " + d.get(w.dayOfWeek()) + "; ");
            System.out.println();
            System.out.println(d.with(IsoFields.QUARTER_OF_YEAR, 1) + " " + d.plus(1, IsoFields.QUARTER_YEARS) + " " + d.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 10) + " " + d.with(IsoFields.WEEK_BASED_YEAR, 2019)
                + " " + d.with(WeekFields.SUNDAY_START.dayOfWeek(), 1) + " " + d.with(ChronoField.ALIGNED_WEEK_OF_YEAR, 3) + " " + IsoFields.QUARTER_YEARS.between(LocalDate.EPOCH, d)
                + " " + d.atTime(10, 0).get(IsoFields.QUARTER_OF_YEAR) + " " + d.isSupported(IsoFields.QUARTER_OF_YEAR) + " " + LocalTime.NOON.isSupported(IsoFields.QUARTER_OF_YEAR));
        }
        System.out.println(MonthDay.of(2, 29).atYear(2023) + " " + MonthDay.parse("--12-03") + " " + MonthDay.from(LocalDate.of(2024, 7, 9)) + " " + MonthDay.of(2, 29).isValidYear(2024)
            + " " + LocalDate.of(2023, 1, 31).with(MonthDay.of(2, 29)) + " " + MonthDay.of(3, 1).compareTo(MonthDay.of(2, 1)));
        System.out.println(ChronoField.DAY_OF_MONTH.range() + " " + ChronoField.ALIGNED_WEEK_OF_MONTH.range() + " " + ChronoField.HOUR_OF_DAY.getBaseUnit() + " " + ChronoField.YEAR.getRangeUnit() + " " + IsoFields.WEEK_BASED_YEAR);
        System.out.println(YearMonth.of(2024, 2).get(IsoFields.QUARTER_OF_YEAR) + " " + YearMonth.of(2024, 2).getLong(ChronoField.PROLEPTIC_MONTH) + " " + Month.MAY.get(IsoFields.QUARTER_OF_YEAR));
        System.out.println(LocalDate.of(2024, 1, 31).datesUntil(LocalDate.of(2024, 6, 1), Period.ofMonths(1)).toList());
        try {
            MonthDay.of(2, 30);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        try {
            LocalTime.NOON.get(IsoFields.WEEK_BASED_YEAR);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
