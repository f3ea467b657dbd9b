import java.time.*;
import java.time.format.*;
import java.util.*;

/** Numbers and dates of format strings, names of months and days, in several languages. */
public class LocalesAndDates {
    public static void main(String[] args) {
        LocalDateTime time = LocalDateTime.of(2024, 9, 1, 15, 4, 5);
        for (Locale l : new Locale[] {Locale.US, Locale.CHINA}) {
            System.out.println(DateTimeFormatter.ofPattern("MMM MMMM MMMMM EEE EEEE EEEEE a", l).format(time));
            System.out.println(String.format(l, "%tB %<tb %<tA %<ta %<tp %<tc %<tr %<tD %<tF %<tT", time.atZone(ZoneId.of("UTC"))));
            for (FormatStyle style : FormatStyle.values()) System.out.println(style + " " + DateTimeFormatter.ofLocalizedDate(style).withLocale(l).format(time));
            System.out.println(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(l).format(time));
        }
        for (Locale l : new Locale[] {Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE, Locale.ITALY})
            System.out.println(String.format(l, "%,.2f %e %d %,d %s %08.2f %+,d", -1234567.891, 1.5, -7, 1234567, 1.5, 3.14159, 12345));
        System.out.println(LocalDate.parse("03 Sep 2024", DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)));
        System.out.println(Month.MAY.getDisplayName(TextStyle.FULL, Locale.CHINA) + DayOfWeek.MONDAY.getDisplayName(TextStyle.SHORT, Locale.US));
        System.out.println(String.format("%tY-%<tm-%<td %<TB %<Tp|%10tY|%-10tB|", new Date(0), time, time));
        try {
            System.out.println(String.format("%tH", LocalDate.of(2024, 1, 1)));
        } catch (IllegalFormatConversionException e) {
            System.out.println(e.getMessage());
        }
    }
}
