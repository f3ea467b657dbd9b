import java.text.*;
import java.util.*;

public class Dates {
    static void tried(java.util.concurrent.Callable<Object> s) {
        try {
            System.out.println(s.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        TimeZone utc = TimeZone.getTimeZone("UTC");
        Date date = new Date(1714996984123L);
        for (String pattern : List.of("yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "yy/M/d h:m:s a", "EEE, d MMM yyyy", "EEEE MMMM d, y G", "D F u w W", "HH kk KK hh", "XXX XX X z", "'o''clock' H", "yyyyMMddHHmmss", "MM/dd/yyyy")) {
            SimpleDateFormat f = new SimpleDateFormat(pattern, Locale.US);
            f.setTimeZone(utc);
            System.out.println(pattern + " " + f.format(date) + " " + f.format(new Date(0)));
        }
        SimpleDateFormat shanghai = new SimpleDateFormat("yyyy-MM-dd HH:mm Z X", Locale.CHINA);
        shanghai.setTimeZone(TimeZone.getTimeZone("GMT+8"));
        System.out.println(shanghai.format(date) + " " + TimeZone.getTimeZone("GMT+8").getID() + " " + TimeZone.getTimeZone("nowhere").getID());
        for (Locale l : List.of(Locale.US, Locale.UK, Locale.CHINA)) for (int style = 0; style < 4; style++) {
            DateFormat f = DateFormat.getDateTimeInstance(style, style, l);
            f.setTimeZone(utc);
            System.out.println(l + " " + f.format(date) + " | " + ((SimpleDateFormat) DateFormat.getDateInstance(style, l)).toPattern());
        }
        SimpleDateFormat in = new SimpleDateFormat("yyyy-MM-dd", Locale.US);
        in.setTimeZone(utc);
        for (String text : List.of("2024-02-30", "2024-2-3", "2024-01-01 trailing", "x", "2024/01/01")) tried(() -> text + " " + in.parse(text).getTime());
        in.setLenient(false);
        tried(() -> in.parse("2024-02-30"));
        tried(() -> in.parse("2024-02-29").getTime());
        for (String[] pair : new String[][] {{"yyyyMMddHHmm", "202405061230"}, {"d MMM yy hh:mm a", "6 May 24 01:05 PM"}, {"yyyy-MM-dd'T'HH:mm:ssXXX", "2024-05-06T10:00:00+02:00"}, {"yyyy-MM-dd'T'HH:mm:ss.SSSZ", "2024-05-06T10:00:00.250-0130"}, {"EEE MMM dd yyyy", "Mon May 06 2024"}, {"MM/dd/yy", "12/31/99"}}) tried(() -> {
            SimpleDateFormat f = new SimpleDateFormat(pair[0], Locale.US);
            f.setTimeZone(utc);
            return pair[1] + " " + f.parse(pair[1]).getTime();
        });
        tried(() -> new SimpleDateFormat("yyyy-bb"));
        tried(() -> new SimpleDateFormat("yyyy 'x"));
        Calendar c = new GregorianCalendar(utc, Locale.US);
        c.setTime(date);
        System.out.println(c.get(Calendar.YEAR) + " " + c.get(Calendar.MONTH) + " " + c.get(Calendar.DAY_OF_MONTH) + " " + c.get(Calendar.DAY_OF_WEEK) + " " + c.get(Calendar.WEEK_OF_YEAR) + " " + c.get(Calendar.WEEK_OF_MONTH) + " " + c.get(Calendar.HOUR) + " " + c.get(Calendar.HOUR_OF_DAY) + " " + c.get(Calendar.AM_PM) + " " + c.get(Calendar.MILLISECOND) + " " + c.get(Calendar.DAY_OF_YEAR) + " " + c.getFirstDayOfWeek());
        c.add(Calendar.MONTH, 9);
        c.add(Calendar.DATE, 25);
        System.out.println(c.getTimeInMillis() + " " + c.getActualMaximum(Calendar.DAY_OF_MONTH));
        c.set(2024, Calendar.JANUARY, 31, 10, 20, 30);
        c.set(Calendar.MONTH, Calendar.FEBRUARY);
        System.out.println(c.getTimeInMillis());
        c.set(2024, Calendar.MARCH, 15);
        c.set(Calendar.DAY_OF_WEEK, Calendar.MONDAY);
        System.out.println(c.get(Calendar.DAY_OF_MONTH));
        c.set(Calendar.HOUR_OF_DAY, 0);
        c.set(Calendar.DAY_OF_YEAR, 60);
        System.out.println(c.get(Calendar.MONTH) + " " + c.get(Calendar.DATE));
        c.roll(Calendar.DATE, 3);
        c.roll(Calendar.MONTH, true);
        System.out.println(c.get(Calendar.MONTH) + " " + c.get(Calendar.DATE) + " " + c.before(new GregorianCalendar()) + " " + new GregorianCalendar(2020, 1, 29).isLeapYear(2020));
        Calendar d = (Calendar) c.clone();
        d.add(Calendar.MINUTE, 1);
        System.out.println(c.compareTo(d) + " " + c.equals(d) + " " + d.after(c) + " " + c.toInstant());
        Calendar e = new GregorianCalendar(utc);
        e.clear();
        e.set(Calendar.YEAR, 2021);
        System.out.println(e.getTime().getTime());
    }
}
