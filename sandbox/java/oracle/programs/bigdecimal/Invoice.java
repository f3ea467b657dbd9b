import java.math.*;
import java.util.*;

public class Invoice {
    record Line(String text, BigDecimal price, int quantity, int taxPercent) {
        BigDecimal net() { return price.multiply(BigDecimal.valueOf(quantity)); }
        BigDecimal tax() { return net().multiply(BigDecimal.valueOf(taxPercent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP); }
    }

    public static void main(String[] args) {
        List<Line> lines = List.of(new Line("book", new BigDecimal("19.99"), 3, 7), new Line("pen", new BigDecimal("1.255"), 10, 19), new Line("gift", BigDecimal.ZERO, 1, 19));
        BigDecimal net = BigDecimal.ZERO, tax = BigDecimal.ZERO;
        for (Line l : lines) {
            System.out.printf("%-6s %8s x%2d = %10s tax %7.2f%n", l.text(), l.price(), l.quantity(), l.net(), l.tax());
            net = net.add(l.net());
            tax = tax.add(l.tax());
        }
        System.out.println(net + " + " + tax + " = " + net.add(tax).setScale(2, RoundingMode.HALF_EVEN));
        BigDecimal[] shares = net.divideAndRemainder(new BigDecimal("7"));
        System.out.println(shares[0] + " rest " + shares[1] + " " + net.compareTo(new BigDecimal("72.520")) + " " + net.equals(new BigDecimal("72.52")) + " " + net.stripTrailingZeros());
        BigDecimal capital = new BigDecimal("1000");
        for (int year = 1; year <= 3; year++) {
            capital = capital.multiply(new BigDecimal("1.035")).setScale(2, RoundingMode.HALF_UP);
            System.out.print(capital + " ");
        }
        System.out.println(new BigDecimal("1.035").pow(10, MathContext.DECIMAL64) + " " + new BigDecimal("10").divide(new BigDecimal("3"), new MathContext(5)));
        System.out.println(new BigDecimal("0.1").add(new BigDecimal("0.2")).equals(new BigDecimal("0.3")) + " " + (0.1 + 0.2 == 0.3) + " " + new BigDecimal("1e3").add(BigDecimal.ONE) + " " + new BigDecimal("-0.00").signum() + new BigDecimal("-0.00"));
        System.out.println(String.format("%s %.3f %,.2f %e %08.1f %+.0f", capital, capital, new BigDecimal("1234567.891"), capital, new BigDecimal("-3.25"), new BigDecimal("2.5")));
    }
}
