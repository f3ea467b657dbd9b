import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.*;
import java.util.*;

public class Ages {
    record Employee(String name, LocalDate hired, LocalDate born) {
        int ageAt(LocalDate day) { return Period.between(born, day).getYears(); }
        boolean retires(int year) { return born.plusYears(65).getYear() <= year; }
    }
    static LocalDate nextWorkday(LocalDate d) {
        do d = d.plusDays(1); while (d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY);
        return d;
    }

    public static void main(String[] args) {
        LocalDate today = LocalDate.of(2024, 3, 15);
        List<Employee> staff = List.of(new Employee("Ada", LocalDate.of(2010, 3, 16), LocalDate.of(1984, 2, 29)), new Employee("Bob", LocalDate.of(2020, 12, 31), LocalDate.of(1959, 3, 15)));
        for (Employee e : staff) System.out.println(e.name() + " " + e.ageAt(today) + " " + ChronoUnit.YEARS.between(e.hired(), today) + " " + ChronoUnit.DAYS.between(e.hired(), today) + " " + e.retires(2024) + " " + e.hired().until(today));
        System.out.println(nextWorkday(today) + " " + nextWorkday(LocalDate.of(2024, 12, 31)));
        DateTimeFormatter f = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy");
        System.out.println(f.format(today) + " | " + today.format(DateTimeFormatter.ofPattern("yy/M/d")) + " | " + today.with(TemporalAdjusters.lastDayOfMonth()).format(DateTimeFormatter.ISO_LOCAL_DATE));
        Map<Month, Integer> weekends = new EnumMap<>(Month.class);
        for (LocalDate d = LocalDate.of(2024, 1, 1); d.getYear() == 2024; d = d.plusDays(1)) if (d.getDayOfWeek().getValue() > 5) weekends.merge(d.getMonth(), 1, Integer::sum);
        System.out.println(weekends);
        System.out.println(today.withDayOfYear(60) + " " + Year.of(2024).atDay(366) + " " + YearMonth.parse("2023-02").atEndOfMonth() + " " + today.minusMonths(1).lengthOfMonth() + " " + today.isAfter(today.minusDays(1)));
        LocalDateTime meeting = today.atTime(14, 30);
        System.out.println(meeting.plusHours(10).toLocalDate() + " " + Duration.between(meeting, meeting.plusDays(1).withHour(9)).toMinutes() + " " + meeting.format(DateTimeFormatter.ofPattern("h.mm a")) + " " + meeting.toLocalTime().isBefore(LocalTime.of(14, 31)));
        LocalDate.parse("2024-02-30");
    }
}
