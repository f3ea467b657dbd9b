package java.util;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.WeekFields;

public class GregorianCalendar extends Calendar {
    public static final int BC = 0;
    public static final int AD = 1;
    private long millis;
    private int[] pending;
    private boolean cleared;
    private long order;
    private long[] orders;
    public GregorianCalendar() { this(TimeZone.getDefault(), Locale.getDefault()); }
    public GregorianCalendar(TimeZone zone) { this(zone, Locale.getDefault()); }
    public GregorianCalendar(Locale aLocale) { this(TimeZone.getDefault(), aLocale); }
    public GregorianCalendar(TimeZone zone, Locale aLocale) {
        super(zone, aLocale);
        millis = System.currentTimeMillis();
    }
    public GregorianCalendar(int year, int month, int dayOfMonth) { this(year, month, dayOfMonth, 0, 0, 0); }
    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute) { this(year, month, dayOfMonth, hourOfDay, minute, 0); }
    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute, int second) {
        this();
        clear();
        set(year, month, dayOfMonth, hourOfDay, minute, second);
    }
    public static GregorianCalendar from(ZonedDateTime zdt) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zdt.getZone()));
        calendar.setTimeInMillis(zdt.toInstant().toEpochMilli());
        return calendar;
    }
    public ZonedDateTime toZonedDateTime() { return Instant.ofEpochMilli(getTimeInMillis()).atZone(getTimeZone().toZoneId()); }
    public boolean isLeapYear(int year) { return java.time.Year.isLeap(year); }
    public String getCalendarType() { return "gregory"; }
    public long getTimeInMillis() {
        settle();
        return millis;
    }
    public void setTimeInMillis(long millis) {
        pending = null;
        cleared = false;
        this.millis = millis;
    }
    public void setTimeZone(TimeZone value) {
        settle();
        super.setTimeZone(value);
    }
    public void clear() {
        pending = new int[FIELD_COUNT];
        orders = new long[FIELD_COUNT];
        cleared = true;
        LocalDateTime epoch = LocalDateTime.of(1970, 1, 1, 0, 0);
        millis = epoch.atZone(getTimeZone().toZoneId()).toInstant().toEpochMilli();
    }
    public void set(int field, int value) {
        if (pending == null) {
            pending = new int[FIELD_COUNT];
            orders = new long[FIELD_COUNT];
        }
        pending[field] = value;
        orders[field] = ++order;
    }
    private boolean later(int field, int... others) {
        if (orders[field] == 0) return false;
        for (int other : others) if (orders[other] > orders[field]) return false;
        return true;
    }
    private static void check(String name, long value, long least, long most) { if (value < least || value > most) throw new IllegalArgumentException(name); }
    private void settle() {
        if (pending == null) return;
        int[] p = pending;
        ZonedDateTime now = Instant.ofEpochMilli(millis).atZone(getTimeZone().toZoneId());
        int year = orders[YEAR] > 0 ? p[YEAR] : now.getYear();
        if (orders[ERA] > 0 && p[ERA] == BC) year = 1 - year;
        int month = orders[MONTH] > 0 ? p[MONTH] : now.getMonthValue() - 1;
        int day = orders[DATE] > 0 ? p[DATE] : now.getDayOfMonth();
        int hour = later(HOUR_OF_DAY, HOUR, AM_PM) ? p[HOUR_OF_DAY] : (orders[HOUR] > 0 ? p[HOUR] : orders[HOUR_OF_DAY] > 0 ? Math.floorMod(p[HOUR_OF_DAY], 12) : now.getHour() % 12) + 12 * (orders[AM_PM] > 0 ? p[AM_PM] : orders[HOUR_OF_DAY] > 0 ? Math.floorDiv(p[HOUR_OF_DAY], 12) : now.getHour() / 12);
        int minute = orders[MINUTE] > 0 ? p[MINUTE] : now.getMinute();
        int second = orders[SECOND] > 0 ? p[SECOND] : now.getSecond();
        int milli = orders[MILLISECOND] > 0 ? p[MILLISECOND] : now.getNano() / 1000000;
        if (!isLenient()) {
            check("MONTH", month, 0, 11);
            check("DAY_OF_MONTH", day, 1, LocalDate.of(year, month + 1, 1).lengthOfMonth());
            check("HOUR_OF_DAY", hour, 0, 23);
            check("MINUTE", minute, 0, 59);
            check("SECOND", second, 0, 59);
            check("MILLISECOND", milli, 0, 999);
        }
        LocalDate date;
        if (later(DAY_OF_YEAR, DATE, MONTH, WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK)) date = LocalDate.of(year, 1, 1).plusDays(p[DAY_OF_YEAR] - 1L);
        else if (later(WEEK_OF_YEAR, DATE, MONTH, DAY_OF_YEAR)) {
            LocalDate base = LocalDate.of(year, 1, 1).plusMonths(month).plusDays(day - 1L);
            date = inWeek(base.with(weeks().weekOfWeekBasedYear(), 1).plusWeeks(p[WEEK_OF_YEAR] - 1L), orders[DAY_OF_WEEK] > 0 ? p[DAY_OF_WEEK] : dayOf(now.toLocalDate()));
        } else {
            date = LocalDate.of(year, 1, 1).plusMonths(month);
            if (later(DAY_OF_WEEK_IN_MONTH, DATE, DAY_OF_YEAR)) {
                int wanted = orders[DAY_OF_WEEK] > 0 ? p[DAY_OF_WEEK] : dayOf(now.toLocalDate());
                date = date.plusDays(Math.floorMod(wanted - dayOf(date), 7)).plusWeeks(p[DAY_OF_WEEK_IN_MONTH] - 1L);
            } else if (later(WEEK_OF_MONTH, DATE, DAY_OF_YEAR)) date = inWeek(date.plusWeeks(p[WEEK_OF_MONTH] - date.get(weeks().weekOfMonth())), orders[DAY_OF_WEEK] > 0 ? p[DAY_OF_WEEK] : dayOf(now.toLocalDate()));
            else {
                date = date.plusDays(day - 1L);
                // The week stays the one that was last computed, in whatever month.
                if (later(DAY_OF_WEEK, DATE) && !cleared) {
                    LocalDate first = date.minusDays(day - 1L);
                    date = inWeek(first.plusWeeks(now.get(weeks().weekOfMonth()) - first.get(weeks().weekOfMonth())), p[DAY_OF_WEEK]);
                }
            }
        }
        LocalDateTime time = date.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second).plusNanos(milli * 1000000L);
        pending = null;
        cleared = false;
        millis = time.atZone(getTimeZone().toZoneId()).toInstant().toEpochMilli();
    }
    private WeekFields weeks() { return WeekFields.of(DayOfWeek.of((getFirstDayOfWeek() + 5) % 7 + 1), getMinimalDaysInFirstWeek()); }
    private static int dayOf(LocalDate date) { return date.getDayOfWeek().getValue() % 7 + 1; }
    private LocalDate inWeek(LocalDate date, int day) { return date.with(weeks().dayOfWeek(), Math.floorMod(day - getFirstDayOfWeek(), 7) + 1); }
    public int get(int field) {
        ZonedDateTime t = toZonedDateTime();
        return switch (field) {
            case ERA -> t.getYear() > 0 ? AD : BC;
            case YEAR -> t.get(ChronoField.YEAR_OF_ERA);
            case MONTH -> t.getMonthValue() - 1;
            case WEEK_OF_YEAR -> t.get(weeks().weekOfWeekBasedYear());
            case WEEK_OF_MONTH -> t.get(weeks().weekOfMonth());
            case DATE -> t.getDayOfMonth();
            case DAY_OF_YEAR -> t.getDayOfYear();
            case DAY_OF_WEEK -> dayOf(t.toLocalDate());
            case DAY_OF_WEEK_IN_MONTH -> (t.getDayOfMonth() - 1) / 7 + 1;
            case AM_PM -> t.getHour() / 12;
            case HOUR -> t.getHour() % 12;
            case HOUR_OF_DAY -> t.getHour();
            case MINUTE -> t.getMinute();
            case SECOND -> t.getSecond();
            case MILLISECOND -> t.getNano() / 1000000;
            case ZONE_OFFSET -> getTimeZone().getRawOffset();
            case DST_OFFSET -> getTimeZone().getOffset(millis) - getTimeZone().getRawOffset();
            default -> throw new ArrayIndexOutOfBoundsException("Index " + field + " out of bounds for length 17");
        };
    }
    public void add(int field, int amount) {
        ZonedDateTime t = toZonedDateTime();
        ZonedDateTime moved = switch (field) {
            case YEAR -> t.plusYears(amount);
            case MONTH -> t.plusMonths(amount);
            case WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH -> t.plusWeeks(amount);
            case DATE, DAY_OF_YEAR, DAY_OF_WEEK -> t.plusDays(amount);
            case AM_PM -> t.plusHours(12L * amount);
            case HOUR, HOUR_OF_DAY -> t.plusHours(amount);
            case MINUTE -> t.plusMinutes(amount);
            case SECOND -> t.plusSeconds(amount);
            case MILLISECOND -> t.plusNanos(amount * 1000000L);
            default -> throw new IllegalArgumentException();
        };
        millis = moved.toInstant().toEpochMilli();
    }
    public void roll(int field, boolean up) { roll(field, up ? 1 : -1); }
    public void roll(int field, int amount) {
        int least = getActualMinimum(field);
        int count = getActualMaximum(field) - least + 1;
        int value = Math.floorMod(get(field) - least + amount, count) + least;
        if (field == MONTH) {
            LocalDate first = toZonedDateTime().toLocalDate().withMonth(value + 1);
            set(DATE, first.getDayOfMonth());
        }
        set(field, value);
        settle();
    }
    public int getActualMinimum(int field) { return field == DATE || field == DAY_OF_YEAR || field == DAY_OF_WEEK || field == YEAR || field == WEEK_OF_YEAR || field == DAY_OF_WEEK_IN_MONTH ? 1 : 0; }
    public int getActualMaximum(int field) {
        LocalDate date = toZonedDateTime().toLocalDate();
        return switch (field) {
            case ERA, AM_PM -> 1;
            case YEAR -> 292278994;
            case MONTH, HOUR -> 11;
            case WEEK_OF_YEAR -> (int) date.range(weeks().weekOfWeekBasedYear()).getMaximum();
            case WEEK_OF_MONTH -> (int) date.range(weeks().weekOfMonth()).getMaximum();
            case DATE -> date.lengthOfMonth();
            case DAY_OF_YEAR -> date.lengthOfYear();
            case DAY_OF_WEEK -> 7;
            case DAY_OF_WEEK_IN_MONTH -> (date.lengthOfMonth() - 1) / 7 + 1;
            case HOUR_OF_DAY -> 23;
            case MINUTE, SECOND -> 59;
            case MILLISECOND -> 999;
            default -> throw new IllegalArgumentException();
        };
    }
}
