import java.time.*;
import java.time.temporal.ChronoUnit;

public class Durations2 {
    public static void main(String[] args) throws Exception {
        Duration d = Duration.ofSeconds(3725, 5_000_000);
        System.out.println(d + " " + d.toHours() + ":" + d.toMinutesPart() + ":" + d.toSecondsPart() + "." + d.toMillisPart() + " " + d.plusHours(30).toDays() + " " + d.minus(Duration.ofHours(2)) + " " + d.compareTo(Duration.ofHours(1)));
        System.out.println(Duration.of(3, ChronoUnit.DAYS) + " " + Duration.ofMillis(1).toNanos() + " " + Duration.between(LocalTime.of(23, 0), LocalTime.of(1, 0)) + " " + Duration.ofSeconds(-1).isNegative() + " " + Duration.ofMinutes(90).dividedBy(4) + " " + Duration.parse("P2DT3H4.5S").toMinutes());
        Instant i = Instant.ofEpochSecond(1_000_000_000);
        System.out.println(i + " " + i.plus(Duration.ofDays(1)) + " " + i.truncatedTo(ChronoUnit.HOURS) + " " + Duration.between(i, i.minusSeconds(5)) + " " + i.atZone(ZoneOffset.UTC).getDayOfWeek() + " " + i.compareTo(Instant.EPOCH));
        LocalDateTime t = LocalDateTime.of(2024, 2, 28, 23, 30);
        System.out.println(t.plusMinutes(45) + " " + t.plusDays(2).toLocalDate() + " " + ChronoUnit.HOURS.between(t, t.plusWeeks(1)) + " " + t.with(LocalTime.NOON) + " " + t.getDayOfYear() + " " + t.equals(LocalDateTime.parse("2024-02-28T23:30")));
        for (Period p : new Period[] {Period.ofDays(10), Period.of(1, 2, 3), Period.parse("P3W")}) System.out.print(p + "->" + LocalDate.of(2023, 12, 31).plus(p) + " ");
        System.out.println();
        try {
            LocalTime.of(25, 0);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        LocalDate.of(2023, 4, 31);
    }
}
