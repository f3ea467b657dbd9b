import java.time.*;
import java.time.format.*;

public class ParseAndFormat {
    static void attempt(String text, DateTimeFormatter f) {
        try {
            System.out.println(LocalDate.parse(text, f));
        } catch (DateTimeParseException e) {
            System.out.println(e.getMessage() + " @" + e.getErrorIndex());
        }
    }

    public static void main(String[] args) {
        DateTimeFormatter dots = DateTimeFormatter.ofPattern("d.M.yyyy");
        for (String s : new String[] {"1.2.2024", "31.12.99", "30.2.2023", "1-2-2024", "01.02.2024x", ""}) attempt(s, dots);
        attempt("12 Mar 2021", DateTimeFormatter.ofPattern("dd MMM yyyy"));
        attempt("March 5, 2021", DateTimeFormatter.ofPattern("MMMM d, yyyy"));
        attempt("20240229", DateTimeFormatter.BASIC_ISO_DATE);
        attempt("2024-13-01", DateTimeFormatter.ISO_LOCAL_DATE);
        attempt("2024-02-30", DateTimeFormatter.ISO_LOCAL_DATE);
        System.out.println(LocalDateTime.parse("2024-01-02 03:04:05.678", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")));
        System.out.println(LocalTime.parse("7:05 PM", DateTimeFormatter.ofPattern("h:mm a")) + " " + LocalTime.parse("10:15:30") + " " + LocalTime.of(0, 0).format(DateTimeFormatter.ofPattern("hh:mm a kk:mm")));
        System.out.println(Instant.parse("2024-05-06T07:08:09.120Z") + " " + OffsetDateTime.parse("2024-05-06T07:08:09+02:00").toInstant() + " " + ZonedDateTime.parse("2024-05-06T07:08Z").getHour());
        System.out.println(OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHoursMinutes(-3, -30)).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX xx Z")));
        System.out.println(LocalDateTime.of(2024, 1, 2, 0, 0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + " " + DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.of(1, 2, 3, 40)) + " " + DateTimeFormatter.ofPattern("DDD E e".substring(0, 5)).format(LocalDate.of(2024, 2, 1)));
        try {
            LocalDate.of(2024, 1, 1).format(DateTimeFormatter.ofPattern("HH:mm"));
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        try {
            LocalDateTime.parse("2024-01-01", DateTimeFormatter.ofPattern("yyyy-MM-dd"));
        } catch (DateTimeParseException e) {
            System.out.println(e.getMessage());
        }
        try {
            DateTimeFormatter.ofPattern("yyyy-bb");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Duration.parse("1 hour");
    }
}
