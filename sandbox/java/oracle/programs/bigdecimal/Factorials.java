import java.math.*;

public class Factorials {
    public static void main(String[] args) throws Exception {
        BigInteger f = BigInteger.ONE;
        for (int i = 1; i <= 25; i++) f = f.multiply(BigInteger.valueOf(i));
        System.out.println(f + " " + f.bitLength() + " " + f.mod(BigInteger.valueOf(1_000_007)) + " " + f.toString().length());
        BigInteger m = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
        System.out.println(m + " " + m.isProbablePrime(20) + " " + m.gcd(f) + " " + m.negate().mod(BigInteger.TEN) + " " + m.shiftRight(40) + " " + m.compareTo(f));
        BigDecimal e = BigDecimal.ONE, term = BigDecimal.ONE;
        for (int i = 1; i < 25; i++) { term = term.divide(BigDecimal.valueOf(i), 30, RoundingMode.HALF_UP); e = e.add(term); }
        System.out.println(e.setScale(20, RoundingMode.DOWN) + " " + e.precision() + " " + e.scale());
        BigDecimal pi = BigDecimal.valueOf(355).divide(BigDecimal.valueOf(113), new MathContext(12));
        System.out.println(pi + " " + pi.negate().abs().equals(pi) + " " + pi.round(new MathContext(3)) + " " + pi.movePointLeft(5) + " " + pi.multiply(pi).setScale(4, RoundingMode.CEILING) + " " + pi.intValue());
        System.out.println(new BigDecimal("1.10").add(new BigDecimal("2.205")) + " " + new BigDecimal("5").divide(new BigDecimal("8")) + " " + new BigDecimal("1E+5").toPlainString() + " " + new BigDecimal("0.000001234") + " " + new BigDecimal("12300").stripTrailingZeros());
        new BigDecimal("1").divide(new BigDecimal("3"));
    }
}
