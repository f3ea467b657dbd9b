package java.time;

import java.time.chrono.ChronoLocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public final class LocalDate implements Temporal, TemporalAdjuster, ChronoLocalDate, java.io.Serializable {
    public static final LocalDate MIN = new LocalDate(-999999999, 1, 1);
    public static final LocalDate MAX = new LocalDate(999999999, 12, 31);
    public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);
    private final int year;
    private final int month;
    private final int day;
    private LocalDate(int year, int month, int dayOfMonth) {
        this.year = year;
        this.month = month;
        day = dayOfMonth;
    }
    public static LocalDate now() { return now(Clock.systemDefaultZone()); }
    public static LocalDate now(ZoneId zone) { return now(Clock.system(zone)); }
    public static LocalDate now(Clock clock) { return LocalDateTime.now(clock).toLocalDate(); }
    public static LocalDate of(int year, Month month, int dayOfMonth) { return of(year, java.util.Objects.requireNonNull(month, "month").getValue(), dayOfMonth); }
    public static LocalDate of(int year, int month, int dayOfMonth) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        ChronoField.DAY_OF_MONTH.checkValidValue(dayOfMonth);
        if (dayOfMonth > Month.of(month).length(Year.isLeap(year))) {
            if (dayOfMonth == 29) throw new DateTimeException("Invalid date 'February 29' as '" + year + "' is not a leap year");
            throw new DateTimeException("Invalid date '" + Month.of(month).name() + " " + dayOfMonth + "'");
        }
        return new LocalDate(year, month, dayOfMonth);
    }
    public static LocalDate ofYearDay(int year, int dayOfYear) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.DAY_OF_YEAR.checkValidValue(dayOfYear);
        if (dayOfYear == 366 && !Year.isLeap(year)) throw new DateTimeException("Invalid date 'DayOfYear 366' as '" + year + "' is not a leap year");
        return of(year, 1, 1).plusDays(dayOfYear - 1);
    }
    public static LocalDate ofEpochDay(long epochDay) {
        ChronoField.EPOCH_DAY.checkValidValue(epochDay);
        long zeroDay = epochDay + 719528 - 60;
        long cycles = Math.floorDiv(zeroDay, 146097L);
        long rest = Math.floorMod(zeroDay, 146097L);
        long yearEst = (400 * rest + 591) / 146097;
        long doy = rest - (365 * yearEst + yearEst / 4 - yearEst / 100);
        if (doy < 0) {
            yearEst--;
            doy = rest - (365 * yearEst + yearEst / 4 - yearEst / 100);
        }
        int march = (int) doy;
        int marchMonth = (march * 5 + 2) / 153;
        int month = (marchMonth + 2) % 12 + 1;
        int dom = march - (marchMonth * 306 + 5) / 10 + 1;
        return new LocalDate((int) (yearEst + cycles * 400 + marchMonth / 10), month, dom);
    }
    public static LocalDate ofInstant(Instant instant, ZoneId zone) { return LocalDateTime.ofInstant(instant, zone).toLocalDate(); }
    public static LocalDate from(TemporalAccessor temporal) {
        if (temporal instanceof LocalDate date) return date;
        if (temporal instanceof LocalDateTime dateTime) return dateTime.toLocalDate();
        if (temporal.isSupported(ChronoField.EPOCH_DAY)) return ofEpochDay(temporal.getLong(ChronoField.EPOCH_DAY));
        throw new DateTimeException("Unable to obtain LocalDate from TemporalAccessor: " + temporal + " of type " + temporal.getClass().getName());
    }
    public static LocalDate parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_DATE); }
    public static LocalDate parse(CharSequence text, DateTimeFormatter formatter) { return formatter.parse(text, LocalDate::from); }
    public boolean isSupported(TemporalField field) { return field instanceof ChronoField ? field.isDateBased() : field != null && field.isSupportedBy(this); }
    public boolean isSupported(TemporalUnit unit) { return unit != null && unit.isDateBased(); }
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.getFrom(this);
        return switch ((ChronoField) field) {
            case DAY_OF_WEEK -> getDayOfWeek().getValue();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH -> (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR -> (getDayOfYear() - 1) % 7 + 1;
            case ALIGNED_WEEK_OF_MONTH -> (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR -> (getDayOfYear() - 1) / 7 + 1;
            case DAY_OF_MONTH -> day;
            case DAY_OF_YEAR -> getDayOfYear();
            case EPOCH_DAY -> toEpochDay();
            case MONTH_OF_YEAR -> month;
            case PROLEPTIC_MONTH -> year * 12L + month - 1;
            case YEAR -> year;
            case YEAR_OF_ERA -> year >= 1 ? year : 1 - year;
            case ERA -> year >= 1 ? 1 : 0;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.rangeRefinedBy(this);
        if (!isSupported(field)) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        return switch ((ChronoField) field) {
            case DAY_OF_MONTH -> ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR -> ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH -> ValueRange.of(1, lengthOfMonth() == 28 ? 4 : 5);
            case YEAR_OF_ERA -> ValueRange.of(1, year <= 0 ? 1000000000 : 999999999);
            default -> field.range();
        };
    }
    public LocalDateTime atTime(int hour, int minute, int second, int nanoOfSecond) { return atTime(LocalTime.of(hour, minute, second, nanoOfSecond)); }
    public long toEpochSecond(LocalTime time, ZoneOffset offset) { return LocalDateTime.of(this, time).toEpochSecond(offset); }
    public Stream<LocalDate> datesUntil(LocalDate endExclusive, Period step) {
        if (step.isZero()) throw new IllegalArgumentException("step is zero");
        boolean back = step.toTotalMonths() < 0 || step.getDays() < 0;
        if (back ? endExclusive.isAfter(this) : endExclusive.isBefore(this)) throw new IllegalArgumentException(endExclusive + (back ? " > " : " < ") + this);
        java.util.List<LocalDate> dates = new java.util.ArrayList<>();
        LocalDate date = this;
        for (int i = 1; back ? date.isAfter(endExclusive) : date.isBefore(endExclusive); i++) {
            dates.add(date);
            date = plusMonths(step.toTotalMonths() * i).plusDays((long) step.getDays() * i);
        }
        return dates.stream();
    }
    public int getYear() { return year; }
    public int getMonthValue() { return month; }
    public Month getMonth() { return Month.of(month); }
    public int getDayOfMonth() { return day; }
    public int getDayOfYear() { return getMonth().firstDayOfYear(isLeapYear()) + day - 1; }
    public DayOfWeek getDayOfWeek() { return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1); }
    public boolean isLeapYear() { return Year.isLeap(year); }
    public int lengthOfMonth() { return getMonth().length(isLeapYear()); }
    public int lengthOfYear() { return isLeapYear() ? 366 : 365; }
    public LocalDate with(TemporalAdjuster adjuster) { return (LocalDate) adjuster.adjustInto(this); }
    public LocalDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField)) return field.adjustInto(this, newValue);
        ((ChronoField) field).checkValidValue(newValue);
        return switch ((ChronoField) field) {
            case DAY_OF_WEEK -> plusDays(newValue - getDayOfWeek().getValue());
            case ALIGNED_DAY_OF_WEEK_IN_MONTH, ALIGNED_DAY_OF_WEEK_IN_YEAR -> plusDays(newValue - getLong(field));
            case ALIGNED_WEEK_OF_MONTH, ALIGNED_WEEK_OF_YEAR -> plusWeeks(newValue - getLong(field));
            case PROLEPTIC_MONTH -> plusMonths(newValue - getLong(field));
            case ERA -> newValue == getLong(field) ? this : withYear(1 - year);
            case DAY_OF_MONTH -> withDayOfMonth((int) newValue);
            case DAY_OF_YEAR -> withDayOfYear((int) newValue);
            case EPOCH_DAY -> ofEpochDay(newValue);
            case MONTH_OF_YEAR -> withMonth((int) newValue);
            case YEAR -> withYear((int) newValue);
            case YEAR_OF_ERA -> withYear((int) (year >= 1 ? newValue : 1 - newValue));
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }
    private static LocalDate resolve(int year, int month, int day) { return of(year, month, Math.min(day, Month.of(month).length(Year.isLeap(year)))); }
    public LocalDate withYear(int year) { return resolve(ChronoField.YEAR.checkValidIntValue(year), month, day); }
    public LocalDate withMonth(int month) { return resolve(year, ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), day); }
    public LocalDate withDayOfMonth(int dayOfMonth) { return of(year, month, dayOfMonth); }
    public LocalDate withDayOfYear(int dayOfYear) { return ofYearDay(year, dayOfYear); }
    public LocalDate plus(TemporalAmount amountToAdd) { return (LocalDate) amountToAdd.addTo(this); }
    public LocalDate plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.addTo(this, amountToAdd);
        return switch ((ChronoUnit) unit) {
            case DAYS -> plusDays(amountToAdd);
            case WEEKS -> plusWeeks(amountToAdd);
            case MONTHS -> plusMonths(amountToAdd);
            case YEARS -> plusYears(amountToAdd);
            case DECADES -> plusYears(Math.multiplyExact(amountToAdd, 10L));
            case CENTURIES -> plusYears(Math.multiplyExact(amountToAdd, 100L));
            case MILLENNIA -> plusYears(Math.multiplyExact(amountToAdd, 1000L));
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }
    public LocalDate plusYears(long yearsToAdd) { return yearsToAdd == 0 ? this : resolve(ChronoField.YEAR.checkValidIntValue(year + yearsToAdd), month, day); }
    public LocalDate plusMonths(long monthsToAdd) {
        if (monthsToAdd == 0) return this;
        long all = year * 12L + (month - 1) + monthsToAdd;
        return resolve(ChronoField.YEAR.checkValidIntValue(Math.floorDiv(all, 12L)), (int) Math.floorMod(all, 12L) + 1, day);
    }
    public LocalDate plusWeeks(long weeksToAdd) { return plusDays(Math.multiplyExact(weeksToAdd, 7L)); }
    public LocalDate plusDays(long daysToAdd) { return daysToAdd == 0 ? this : ofEpochDay(Math.addExact(toEpochDay(), daysToAdd)); }
    public LocalDate minus(TemporalAmount amountToSubtract) { return (LocalDate) amountToSubtract.subtractFrom(this); }
    public LocalDate minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public LocalDate minusYears(long yearsToSubtract) { return plusYears(-yearsToSubtract); }
    public LocalDate minusMonths(long monthsToSubtract) { return plusMonths(-monthsToSubtract); }
    public LocalDate minusWeeks(long weeksToSubtract) { return plusWeeks(-weeksToSubtract); }
    public LocalDate minusDays(long daysToSubtract) { return plusDays(-daysToSubtract); }
    public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.EPOCH_DAY, toEpochDay()); }
    private long monthsUntil(LocalDate end) {
        long packed1 = (year * 12L + month - 1) * 32L + day;
        long packed2 = (end.year * 12L + end.month - 1) * 32L + end.day;
        return (packed2 - packed1) / 32;
    }
    public long until(Temporal endExclusive, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit)) return unit.between(this, endExclusive);
        LocalDate end = from(endExclusive);
        return switch ((ChronoUnit) unit) {
            case DAYS -> end.toEpochDay() - toEpochDay();
            case WEEKS -> (end.toEpochDay() - toEpochDay()) / 7;
            case MONTHS -> monthsUntil(end);
            case YEARS -> monthsUntil(end) / 12;
            case DECADES -> monthsUntil(end) / 120;
            case CENTURIES -> monthsUntil(end) / 1200;
            case MILLENNIA -> monthsUntil(end) / 12000;
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }
    public Period until(ChronoLocalDate endDateExclusive) {
        LocalDate end = from(endDateExclusive);
        long months = end.year * 12L + end.month - (year * 12L + month);
        int days = end.day - day;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return Period.of((int) (months / 12), (int) (months % 12), days);
    }
    public Stream<LocalDate> datesUntil(LocalDate endExclusive) {
        if (endExclusive.isBefore(this)) throw new IllegalArgumentException(endExclusive + " < " + this);
        return LongStream.range(toEpochDay(), endExclusive.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }
    public String format(DateTimeFormatter formatter) { return formatter.format(this); }
    public LocalDateTime atTime(LocalTime time) { return LocalDateTime.of(this, time); }
    public LocalDateTime atTime(int hour, int minute) { return atTime(LocalTime.of(hour, minute)); }
    public LocalDateTime atTime(int hour, int minute, int second) { return atTime(LocalTime.of(hour, minute, second)); }
    public LocalDateTime atStartOfDay() { return LocalDateTime.of(this, LocalTime.MIDNIGHT); }
    public ZonedDateTime atStartOfDay(ZoneId zone) { return atStartOfDay().atZone(zone); }
    public long toEpochDay() {
        long y = year;
        long m = month;
        long total = 365 * y;
        if (y >= 0) total += (y + 3) / 4 - (y + 99) / 100 + (y + 399) / 400;
        else total -= y / -4 - y / -100 + y / -400;
        total += (367 * m - 362) / 12 + day - 1;
        if (m > 2) total -= isLeapYear() ? 1 : 2;
        return total - 719528;
    }
    public int compareTo(ChronoLocalDate other) {
        LocalDate o = (LocalDate) other;
        return year != o.year ? year - o.year : month != o.month ? month - o.month : day - o.day;
    }
    public boolean isAfter(ChronoLocalDate other) { return compareTo(other) > 0; }
    public boolean isBefore(ChronoLocalDate other) { return compareTo(other) < 0; }
    public boolean isEqual(ChronoLocalDate other) { return compareTo(other) == 0; }
    public boolean equals(Object obj) { return obj instanceof LocalDate o && compareTo(o) == 0; }
    public int hashCode() { return (year & 0xFFFFF800) ^ ((year << 11) + (month << 6) + day); }
    public String toString() {
        String y = Integer.toString(Math.abs(year));
        if (y.length() < 4) y = "0".repeat(4 - y.length()) + y;
        return (year < 0 ? "-" : year > 9999 ? "+" : "") + y + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
