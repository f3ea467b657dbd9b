import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

public class Dates {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 1, 31);
        System.out.println(d + " " + d.plusMonths(1) + " " + d.plusDays(30) + " " + d.minusYears(1) + " " + d.withDayOfMonth(5) + " " + d.plusWeeks(2) + " " + LocalDate.of(2024, 2, 29).plusYears(1));
        System.out.println(d.getDayOfWeek() + " " + d.getMonth() + " " + d.getDayOfYear() + " " + d.lengthOfMonth() + " " + d.isLeapYear() + " " + d.getYear() + d.getMonthValue() + d.getDayOfMonth() + " " + d.lengthOfYear());
        System.out.println(d.isBefore(LocalDate.of(2024, Month.FEBRUARY, 1)) + " " + d.compareTo(LocalDate.of(2023, 5, 1)) + " " + d.equals(LocalDate.parse("2024-01-31")) + " " + d.hashCode() + " " + d.toEpochDay() + " " + LocalDate.ofEpochDay(0) + " " + LocalDate.ofYearDay(2024, 60));
        System.out.println(ChronoUnit.DAYS.between(d, LocalDate.of(2025, 3, 1)) + " " + ChronoUnit.MONTHS.between(d, LocalDate.of(2025, 3, 1)) + " " + Period.between(d, LocalDate.of(2025, 3, 1)) + " " + d.until(LocalDate.of(2024, 12, 25)) + " " + d.until(LocalDate.of(2024, 12, 25), ChronoUnit.WEEKS));
        System.out.println(d.with(TemporalAdjusters.firstDayOfMonth()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.lastDayOfYear()) + " " + d.get(ChronoField.DAY_OF_WEEK) + " " + d.plus(3, ChronoUnit.DECADES) + " " + d.plus(Period.ofMonths(13)));
        System.out.println(d.format(DateTimeFormatter.ofPattern("dd/MM/yyyy EEE MMM d, yy")) + " " + d.format(DateTimeFormatter.ISO_DATE) + " " + d.format(DateTimeFormatter.BASIC_ISO_DATE) + " " + LocalDate.parse("03.12.2021", DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        System.out.println(DayOfWeek.MONDAY.plus(8) + " " + Month.of(2).maxLength() + " " + Month.JANUARY.minus(1) + " " + DayOfWeek.of(7).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + Year.of(2100).isLeap() + " " + Year.isLeap(2000) + " " + YearMonth.of(2024, 2).lengthOfMonth() + " " + YearMonth.of(2024, 2).atEndOfMonth());
        System.out.println(Period.of(1, 14, 3).normalized() + " " + Period.parse("P1Y2M3D").getMonths() + " " + Period.ZERO + " " + Period.ofWeeks(2) + " " + Period.ofDays(3).plusMonths(1).isNegative());
        try {
            LocalDate.of(2023, 2, 29);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        try {
            LocalDate.of(2023, 13, 1);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        try {
            LocalDate.parse("2023-2-1");
        } catch (DateTimeParseException e) {
            System.out.println(e.getMessage());
        }
        List<LocalDate> list = new ArrayList<>(List.of(d, LocalDate.EPOCH, LocalDate.of(2030, 1, 1)));
        Collections.sort(list, Comparator.reverseOrder());
        System.out.println(list + " " + d.datesUntil(d.plusDays(3)).map(LocalDate::getDayOfMonth).toList());
        System.out.println(d.atStartOfDay() + " " + d.atTime(10, 30) + " " + LocalDate.MAX.getYear() + " " + LocalDate.of(-5, 1, 1) + " " + LocalDate.of(12345, 1, 1));
        LocalDate.parse("not a date");
    }
}
