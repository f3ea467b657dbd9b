package java.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class Duration implements TemporalAmount, Comparable<Duration>, java.io.Serializable {
    private static final long NANOS = 1000000000L;
    public static final Duration ZERO = new Duration(0, 0);
    private final long seconds;
    private final int nanos;
    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }
    public static Duration ofDays(long days) { return ofSeconds(Math.multiplyExact(days, 86400L)); }
    public static Duration ofHours(long hours) { return ofSeconds(Math.multiplyExact(hours, 3600L)); }
    public static Duration ofMinutes(long minutes) { return ofSeconds(Math.multiplyExact(minutes, 60L)); }
    public static Duration ofSeconds(long seconds) { return new Duration(seconds, 0); }
    public static Duration ofSeconds(long seconds, long nanoAdjustment) { return new Duration(Math.addExact(seconds, Math.floorDiv(nanoAdjustment, NANOS)), (int) Math.floorMod(nanoAdjustment, NANOS)); }
    public static Duration ofMillis(long millis) { return ofSeconds(Math.floorDiv(millis, 1000L), Math.floorMod(millis, 1000L) * 1000000L); }
    public static Duration ofNanos(long nanos) { return ofSeconds(0, nanos); }
    public static Duration of(long amount, TemporalUnit unit) { return ZERO.plus(amount, unit); }
    public static Duration from(TemporalAmount amount) { return (Duration) amount; }
    public static Duration between(Temporal startInclusive, Temporal endExclusive) {
        try {
            return ofNanos(startInclusive.until(endExclusive, ChronoUnit.NANOS));
        } catch (ArithmeticException | DateTimeException e) {
            return ofSeconds(startInclusive.until(endExclusive, ChronoUnit.SECONDS));
        }
    }
    public static Duration parse(CharSequence text) {
        Matcher m = Pattern.compile("([-+]?)P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?", Pattern.CASE_INSENSITIVE).matcher(text);
        if (!m.matches() || "T".equalsIgnoreCase(m.group(3)) || m.group(2) == null && m.group(3) == null) throw new DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
        long total = number(m.group(2)) * 86400 + number(m.group(4)) * 3600 + number(m.group(5)) * 60 + number(m.group(6));
        String fraction = m.group(7) == null ? "" : m.group(7);
        long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
        if (m.group(6) != null && m.group(6).startsWith("-")) nanos = -nanos;
        Duration duration = ofSeconds(total, nanos);
        return "-".equals(m.group(1)) ? duration.negated() : duration;
    }
    private static long number(String text) { return text == null ? 0 : Long.parseLong(text); }
    public boolean isZero() { return seconds == 0 && nanos == 0; }
    public boolean isNegative() { return seconds < 0; }
    public long getSeconds() { return seconds; }
    public int getNano() { return nanos; }
    public Duration withSeconds(long seconds) { return ofSeconds(seconds, nanos); }
    public Duration withNanos(int nanoOfSecond) { return ofSeconds(seconds, nanoOfSecond); }
    public Duration plus(Duration duration) { return plus(duration.seconds, duration.nanos); }
    public Duration plus(long amountToAdd, TemporalUnit unit) {
        if (unit == ChronoUnit.DAYS) return plus(Math.multiplyExact(amountToAdd, 86400L), 0);
        if (!unit.isTimeBased()) throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        return plus(unit.getDuration().multipliedBy(amountToAdd));
    }
    private Duration plus(long secondsToAdd, long nanosToAdd) { return ofSeconds(Math.addExact(seconds, secondsToAdd), nanos + nanosToAdd); }
    public Duration plusDays(long days) { return plus(Math.multiplyExact(days, 86400L), 0); }
    public Duration plusHours(long hours) { return plus(Math.multiplyExact(hours, 3600L), 0); }
    public Duration plusMinutes(long minutes) { return plus(Math.multiplyExact(minutes, 60L), 0); }
    public Duration plusSeconds(long seconds) { return plus(seconds, 0L); }
    public Duration plusMillis(long millis) { return plus(millis / 1000, millis % 1000 * 1000000); }
    public Duration plusNanos(long nanos) { return plus(0L, nanos); }
    public Duration minus(Duration duration) { return plus(-duration.seconds, -duration.nanos); }
    public Duration minus(long amountToSubtract, TemporalUnit unit) { return plus(-amountToSubtract, unit); }
    public Duration minusDays(long days) { return plusDays(-days); }
    public Duration minusHours(long hours) { return plusHours(-hours); }
    public Duration minusMinutes(long minutes) { return plusMinutes(-minutes); }
    public Duration minusSeconds(long seconds) { return plusSeconds(-seconds); }
    public Duration minusMillis(long millis) { return plusMillis(-millis); }
    public Duration minusNanos(long nanos) { return plusNanos(-nanos); }
    private BigDecimal exact() { return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9)); }
    private static Duration exact(BigDecimal value) {
        BigInteger all = value.movePointRight(9).toBigIntegerExact();
        BigInteger[] parts = all.divideAndRemainder(BigInteger.valueOf(NANOS));
        if (parts[0].bitLength() > 63) throw new ArithmeticException("Exceeds capacity of Duration: " + all);
        return ofSeconds(parts[0].longValue(), parts[1].intValue());
    }
    public Duration multipliedBy(long multiplicand) { return exact(exact().multiply(BigDecimal.valueOf(multiplicand))); }
    public Duration dividedBy(long divisor) {
        if (divisor == 0) throw new ArithmeticException("Cannot divide by zero");
        return exact(exact().divide(BigDecimal.valueOf(divisor), 9, RoundingMode.DOWN));
    }
    public long dividedBy(Duration divisor) {
        if (divisor.isZero()) throw new ArithmeticException("Cannot divide by zero");
        return exact().divideToIntegralValue(divisor.exact()).longValueExact();
    }
    public Duration negated() { return multipliedBy(-1); }
    public Duration abs() { return isNegative() ? negated() : this; }
    public Temporal addTo(Temporal temporal) {
        Temporal result = seconds == 0 ? temporal : temporal.plus(seconds, ChronoUnit.SECONDS);
        return nanos == 0 ? result : result.plus(nanos, ChronoUnit.NANOS);
    }
    public Temporal subtractFrom(Temporal temporal) {
        Temporal result = seconds == 0 ? temporal : temporal.minus(seconds, ChronoUnit.SECONDS);
        return nanos == 0 ? result : result.minus(nanos, ChronoUnit.NANOS);
    }
    public long toDays() { return seconds / 86400; }
    public long toHours() { return seconds / 3600; }
    public long toMinutes() { return seconds / 60; }
    public long toSeconds() { return seconds; }
    public long toMillis() {
        if (seconds >= 0) return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / 1000000);
        return Math.addExact(Math.multiplyExact(seconds + 1, 1000L), nanos / 1000000 - 1000);
    }
    public long toNanos() {
        if (seconds >= 0) return Math.addExact(Math.multiplyExact(seconds, NANOS), nanos);
        return Math.addExact(Math.multiplyExact(seconds + 1, NANOS), nanos - NANOS);
    }
    public long toDaysPart() { return seconds / 86400; }
    public int toHoursPart() { return (int) (toHours() % 24); }
    public int toMinutesPart() { return (int) (toMinutes() % 60); }
    public int toSecondsPart() { return (int) (seconds % 60); }
    public int toMillisPart() { return nanos / 1000000; }
    public int toNanosPart() { return nanos; }
    public Duration truncatedTo(TemporalUnit unit) {
        long size = unit.getDuration().toNanos();
        long ofDay = seconds % 86400 * NANOS + nanos;
        return plusNanos(ofDay / size * size - ofDay);
    }
    public int compareTo(Duration otherDuration) {
        int bySecond = Long.compare(seconds, otherDuration.seconds);
        return bySecond != 0 ? bySecond : nanos - otherDuration.nanos;
    }
    public boolean equals(Object other) { return other instanceof Duration o && compareTo(o) == 0; }
    public int hashCode() { return (int) (seconds ^ (seconds >>> 32)) + 51 * nanos; }
    public String toString() {
        if (isZero()) return "PT0S";
        long effective = seconds < 0 && nanos > 0 ? seconds + 1 : seconds;
        long hours = effective / 3600;
        int minutes = (int) (effective % 3600 / 60);
        int secs = (int) (effective % 60);
        StringBuilder text = new StringBuilder("PT");
        if (hours != 0) text.append(hours).append('H');
        if (minutes != 0) text.append(minutes).append('M');
        if (secs == 0 && nanos == 0 && text.length() > 2) return text.toString();
        if (seconds < 0 && nanos > 0 && secs == 0) text.append("-0");
        else text.append(secs);
        if (nanos > 0) {
            String fraction = Long.toString(seconds < 0 ? 2 * NANOS - nanos : nanos + NANOS).substring(1);
            int end = fraction.length();
            while (fraction.charAt(end - 1) == '0') end--;
            text.append('.').append(fraction, 0, end);
        }
        return text.append('S').toString();
    }
}
