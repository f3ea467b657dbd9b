import java.math.*;
import java.util.*;

public class DecimalArithmetic {
    public static void main(String[] args) {
        BigDecimal a = new BigDecimal("10.25"), b = new BigDecimal("3");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.negate() + " " + a.remainder(b) + " " + a.pow(3) + " " + a.abs());
        System.out.println(a.divide(b, 5, RoundingMode.HALF_UP) + " " + a.divide(b, RoundingMode.FLOOR) + " " + a.divide(new BigDecimal("4")) + " " + a.divide(b, MathContext.DECIMAL32) + " " + a.divideToIntegralValue(b));
        try {
            a.divide(b);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.divide(BigDecimal.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new BigDecimal("2.50").equals(new BigDecimal("2.5")) + " " + new BigDecimal("2.50").compareTo(new BigDecimal("2.5")) + " " + new BigDecimal("2.50").hashCode() + " " + new BigDecimal("2.50").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros().toPlainString());
        System.out.println(new BigDecimal(0.1));
        System.out.println(BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(100, 2) + " " + BigDecimal.valueOf(5) + " " + new BigDecimal("1E+3") + " " + new BigDecimal("1E+3").toPlainString() + " " + new BigDecimal("0.0000001") + " " + new BigDecimal("123E-10").toEngineeringString());
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode == RoundingMode.UNNECESSARY) continue;
            StringBuilder line = new StringBuilder(mode + ":");
            for (String s : "5.5 2.5 1.6 1.1 1.0 -1.1 -2.5 -5.5".split(" ")) line.append(' ').append(new BigDecimal(s).setScale(0, mode));
            System.out.println(line);
        }
        try {
            new BigDecimal("1.5").setScale(0, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(a.scale() + " " + a.precision() + " " + a.unscaledValue() + " " + a.signum() + " " + a.intValue() + " " + a.doubleValue() + " " + a.longValue() + " " + a.toBigInteger() + " " + a.max(b) + a.min(b));
        System.out.println(a.movePointLeft(3) + " " + a.movePointRight(1) + " " + a.scaleByPowerOfTen(4) + " " + a.round(new MathContext(2)) + " " + new BigDecimal("12345.678").round(new MathContext(3, RoundingMode.DOWN)) + " " + a.setScale(4) + " " + a.ulp());
        BigDecimal total = List.of("19.99", "5.01", "0.10").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println(total + " " + total.multiply(new BigDecimal("0.19")).setScale(2, RoundingMode.HALF_UP) + " " + String.format("%.1f %s %,.2f", total, total, new BigDecimal("1234567.895")));
        System.out.println(new BigDecimal("2").sqrt(new MathContext(20)) + " " + BigDecimal.ONE.divide(new BigDecimal("7"), MathContext.DECIMAL128) + " " + BigDecimal.TEN.toString());
        System.out.println(Arrays.toString(a.divideAndRemainder(b)) + " " + new BigDecimal("-7.5").intValue() + " " + new BigDecimal("1e5").intValueExact() + " " + new TreeSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00"), BigDecimal.ONE)).size());
        new BigDecimal("12,5");
    }
}
