import java.math.BigInteger;
import java.util.*;
import java.util.stream.*;

public class BigIntegers {
    static BigInteger factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    public static void main(String[] args) {
        System.out.println(factorial(30));
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.valueOf(987654321L);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b) + " " + a.mod(b) + " " + a.remainder(b.negate()) + " " + a.negate().mod(b));
        System.out.println(b.pow(3) + " " + b.modPow(BigInteger.TEN, BigInteger.valueOf(1000007)) + " " + b.gcd(BigInteger.valueOf(27)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + BigInteger.TWO.shiftLeft(70) + " " + a.shiftRight(64) + " " + a.sqrt());
        System.out.println(a.bitLength() + " " + b.bitCount() + " " + a.signum() + " " + a.compareTo(b) + " " + a.equals(new BigInteger(a.toString())) + " " + a.hashCode() + " " + b.negate().hashCode() + " " + a.toString(16) + " " + new BigInteger("ff", 16) + " " + b.testBit(0));
        System.out.println(a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + b.isProbablePrime(20) + " " + BigInteger.valueOf(97).isProbablePrime(10) + " " + BigInteger.valueOf(97).nextProbablePrime());
        System.out.println(a.and(b) + " " + a.or(b).xor(b) + " " + b.not() + " " + Arrays.toString(a.divideAndRemainder(b)) + " " + a.max(b).min(b) + " " + Arrays.toString(BigInteger.valueOf(-300).toByteArray()));
        try {
            a.longValueExact();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
        for (int i = 0; i < 150; i++) { BigInteger t = x.add(y); x = y; y = t; }
        System.out.println(x + " " + String.format("%d %,d %x", x, b, b));
        new BigInteger("12x");
    }
}
