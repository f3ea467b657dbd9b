import java.time.*; import java.time.format.*; import java.time.temporal.ChronoUnit; import java.util.*;
/** Zones with rules: gaps, overlaps, and what is the same moment elsewhere. */
public class Zones { public static void main(String[] a) {
        ZonedDateTime p = ZonedDateTime.of(2024,3,31,1,30,0,0,ZoneId.of("Europe/Paris"));
        System.out.println(p + " " + p.plusHours(1) + " " + p.plusDays(1) + " " + p.getOffset());
        System.out.println(ZonedDateTime.of(2024,3,31,2,30,0,0,ZoneId.of("Europe/Paris")));
        ZonedDateTime o = ZonedDateTime.of(2024,10,27,2,30,0,0,ZoneId.of("Europe/Paris"));
        System.out.println(o + " " + o.plusHours(1) + " " + o.withLaterOffsetAtOverlap()+" "+o.plusHours(1).equals(o.withLaterOffsetAtOverlap()));
        System.out.println(p.withZoneSameInstant(ZoneId.of("Asia/Tokyo")) + " " + p.withZoneSameInstant(ZoneId.of("America/New_York")).toLocalDateTime());
        System.out.println(ChronoUnit.HOURS.between(p, o) + " " + ChronoUnit.DAYS.between(p, o) + " " + Duration.between(p, o)+" "+Period.between(p.toLocalDate(), o.toLocalDate()));
        System.out.println(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z VV xxx O").format(o) + " " + o.format(DateTimeFormatter.ISO_ZONED_DATE_TIME)+" "+o.format(DateTimeFormatter.RFC_1123_DATE_TIME));
        System.out.println(ZonedDateTime.parse("2024-06-01T10:00:00+02:00[Europe/Paris]") + " " + ZonedDateTime.parse("2024-06-01T10:00:00Z"));
        System.out.println(ZoneId.of("Europe/Paris").getRules().isDaylightSavings(p.toInstant()) + " " + ZoneId.of("Asia/Kolkata").getRules().getOffset(Instant.EPOCH)+" "+ZoneId.of("GMT+2")+" "+ZoneId.of("UTC+05:30").normalized());
        try { ZoneId.of("Mars/Phobos"); } catch (Exception e) { System.out.println(e); }
        try { ZoneId.of("x y"); } catch (Exception e) { System.out.println(e); }
        System.out.println(LocalDateTime.ofInstant(Instant.ofEpochSecond(1700000000), ZoneId.of("Asia/Shanghai")) + " " + Instant.ofEpochSecond(1700000000).atZone(ZoneId.of("Australia/Sydney")));
        System.out.println(OffsetDateTime.ofInstant(Instant.ofEpochSecond(1700000000), ZoneId.of("America/Los_Angeles")));
        TimeZone t = TimeZone.getTimeZone("America/New_York"); System.out.println(t.getID() + " " + t.getRawOffset() + " " + t.useDaylightTime()+" "+t.inDaylightTime(new Date(1719792000000L)));
        java.text.SimpleDateFormat f = new java.text.SimpleDateFormat("yyyy-MM-dd HH:mm:ss Z"); f.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo")); System.out.println(f.format(new Date(1700000000000L)));
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo")); c.setTimeInMillis(1700000000000L); System.out.println(c.get(Calendar.HOUR_OF_DAY)+" "+c.toZonedDateTime());
        System.out.println(ZonedDateTime.of(1900,1,1,0,0,0,0,ZoneId.of("Europe/Paris"))+" "+p.hashCode()+" "+p.compareTo(o)+" "+Instant.EPOCH.atZone(ZoneId.of("UTC")));
} }
