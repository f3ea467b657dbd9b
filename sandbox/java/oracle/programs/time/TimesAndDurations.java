import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

public class TimesAndDurations {
    public static void main(String[] args) {
        LocalTime t = LocalTime.of(9, 5);
        System.out.println(t + " " + t.plusMinutes(115) + " " + t.minusHours(10) + " " + t.withSecond(7) + " " + LocalTime.of(1, 2, 3, 4_000_000) + " " + LocalTime.MIDNIGHT + " " + LocalTime.MAX + " " + LocalTime.parse("23:59:59.5") + " " + t.toSecondOfDay() + " " + LocalTime.ofSecondOfDay(3661));
        LocalDateTime dt = LocalDateTime.of(2024, 12, 31, 23, 59, 30);
        System.out.println(dt + " " + dt.plusSeconds(30) + " " + dt.plusNanos(5) + " " + dt.toLocalDate() + " " + dt.toLocalTime() + " " + dt.truncatedTo(ChronoUnit.HOURS) + " " + dt.withHour(0).withMinute(0).withSecond(0) + " " + LocalDateTime.parse("2020-02-29T12:00"));
        System.out.println(dt.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")) + " | " + dt.format(DateTimeFormatter.ofPattern("h:mm a, EEEE d MMMM uuuu")) + " | " + dt.format(DateTimeFormatter.ofPattern("'at' HH'h' SSS")) + " | " + LocalDateTime.parse("01/02/2023 04:05", DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")));
        Duration d = Duration.ofMinutes(135).plusSeconds(7);
        System.out.println(d + " " + d.toHours() + " " + d.toMinutesPart() + " " + d.getSeconds() + " " + d.toMillis() + " " + d.multipliedBy(20) + " " + d.negated() + " " + Duration.ofMillis(-1500) + " " + Duration.ZERO + " " + Duration.ofDays(2) + " " + Duration.parse("PT1H30M").toMinutes() + " " + Duration.ofNanos(1));
        System.out.println(Duration.between(t, LocalTime.of(17, 30)) + " " + Duration.between(dt, dt.plusDays(1).plusNanos(1)) + " " + d.compareTo(Duration.ofHours(2)) + " " + d.isNegative() + " " + d.equals(Duration.ofSeconds(8107)) + " " + d.dividedBy(2) + " " + d.toSecondsPart());
        Instant i = Instant.ofEpochSecond(1_700_000_000L);
        System.out.println(i + " " + i.plusMillis(1) + " " + i.plus(1, ChronoUnit.DAYS) + " " + i.toEpochMilli() + " " + Instant.EPOCH + " " + Instant.parse("2024-01-01T00:00:00Z").getEpochSecond() + " " + i.isAfter(Instant.EPOCH) + " " + Instant.ofEpochMilli(-1) + " " + Instant.ofEpochMilli(1234567890123L));
        ZonedDateTime z = dt.atZone(ZoneId.of("UTC"));
        System.out.println(z + " " + z.toInstant() + " " + dt.atOffset(ZoneOffset.ofHours(2)) + " " + dt.toInstant(ZoneOffset.UTC) + " " + dt.toEpochSecond(ZoneOffset.ofHoursMinutes(5, 30)) + " " + LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC) + " " + LocalDateTime.ofInstant(i, ZoneOffset.UTC) + " " + OffsetDateTime.of(dt, ZoneOffset.ofHours(-3)).toInstant());
        Clock fixed = Clock.fixed(i, ZoneOffset.UTC);
        System.out.println(fixed.instant() + " " + fixed.millis() + " " + LocalDate.now(fixed) + " " + LocalDateTime.now(fixed).getHour() + " " + Instant.now(Clock.offset(fixed, Duration.ofSeconds(5))));
        System.out.println(ChronoUnit.HOURS.between(dt, dt.plusDays(3)) + " " + ChronoUnit.SECONDS.between(i, i.plusSeconds(90)) + " " + dt.isBefore(dt.plusNanos(1)) + " " + dt.compareTo(dt.minusMonths(1)) + " " + dt.getDayOfWeek() + " " + t.isAfter(LocalTime.NOON) + " " + ChronoUnit.DAYS);
        System.out.println(!Instant.now().isBefore(i) + " " + (LocalDate.now().getYear() >= 2024));
    }
}
