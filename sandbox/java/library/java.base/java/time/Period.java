package java.time;

import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Period implements TemporalAmount, java.io.Serializable {
    public static final Period ZERO = new Period(0, 0, 0);
    private final int years;
    private final int months;
    private final int days;
    private Period(int years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
    }
    public static Period ofYears(int years) { return of(years, 0, 0); }
    public static Period ofMonths(int months) { return of(0, months, 0); }
    public static Period ofWeeks(int weeks) { return of(0, 0, Math.multiplyExact(weeks, 7)); }
    public static Period ofDays(int days) { return of(0, 0, days); }
    public static Period of(int years, int months, int days) { return new Period(years, months, days); }
    public static Period between(LocalDate startDateInclusive, LocalDate endDateExclusive) { return startDateInclusive.until(endDateExclusive); }
    public static Period parse(CharSequence text) {
        Matcher m = Pattern.compile("([-+]?)P(?:([-+]?[0-9]+)Y)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)W)?(?:([-+]?[0-9]+)D)?", Pattern.CASE_INSENSITIVE).matcher(text);
        if (!m.matches() || m.group(2) == null && m.group(3) == null && m.group(4) == null && m.group(5) == null) throw new DateTimeParseException("Text cannot be parsed to a Period", text, 0);
        Period period = of(number(m.group(2)), number(m.group(3)), number(m.group(4)) * 7 + number(m.group(5)));
        return "-".equals(m.group(1)) ? period.negated() : period;
    }
    private static int number(String text) { return text == null ? 0 : Integer.parseInt(text); }
    public int getYears() { return years; }
    public int getMonths() { return months; }
    public int getDays() { return days; }
    public boolean isZero() { return years == 0 && months == 0 && days == 0; }
    public boolean isNegative() { return years < 0 || months < 0 || days < 0; }
    public Period withYears(int years) { return of(years, months, days); }
    public Period withMonths(int months) { return of(years, months, days); }
    public Period withDays(int days) { return of(years, months, days); }
    public Period plus(TemporalAmount amountToAdd) {
        Period p = (Period) amountToAdd;
        return of(Math.addExact(years, p.years), Math.addExact(months, p.months), Math.addExact(days, p.days));
    }
    public Period plusYears(long yearsToAdd) { return of((int) (years + yearsToAdd), months, days); }
    public Period plusMonths(long monthsToAdd) { return of(years, (int) (months + monthsToAdd), days); }
    public Period plusDays(long daysToAdd) { return of(years, months, (int) (days + daysToAdd)); }
    public Period minusYears(long yearsToSubtract) { return plusYears(-yearsToSubtract); }
    public Period minusMonths(long monthsToSubtract) { return plusMonths(-monthsToSubtract); }
    public Period minusDays(long daysToSubtract) { return plusDays(-daysToSubtract); }
    public Period multipliedBy(int scalar) { return of(Math.multiplyExact(years, scalar), Math.multiplyExact(months, scalar), Math.multiplyExact(days, scalar)); }
    public Period negated() { return multipliedBy(-1); }
    public Period normalized() {
        long total = toTotalMonths();
        return of(Math.toIntExact(total / 12), (int) (total % 12), days);
    }
    public long toTotalMonths() { return years * 12L + months; }
    public Temporal addTo(Temporal temporal) {
        Temporal result = toTotalMonths() == 0 ? temporal : temporal.plus(toTotalMonths(), ChronoUnit.MONTHS);
        return days == 0 ? result : result.plus(days, ChronoUnit.DAYS);
    }
    public Temporal subtractFrom(Temporal temporal) { return negated().addTo(temporal); }
    public boolean equals(Object obj) { return obj instanceof Period p && p.years == years && p.months == months && p.days == days; }
    public int hashCode() { return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16); }
    public String toString() {
        if (isZero()) return "P0D";
        return "P" + (years == 0 ? "" : years + "Y") + (months == 0 ? "" : months + "M") + (days == 0 ? "" : days + "D");
    }
}
