package java.math;

public class BigInteger extends Number implements Comparable<BigInteger> {
    public static final BigInteger ZERO = valueOf(0);
    public static final BigInteger ONE = valueOf(1);
    public static final BigInteger TWO = valueOf(2);
    public static final BigInteger TEN = valueOf(10);
    public BigInteger(String val) {}
    public BigInteger(String val, int radix) {}
    public BigInteger(byte[] val) {}
    public BigInteger(int signum, byte[] magnitude) {}
    public static native BigInteger valueOf(long val);
    public native BigInteger add(BigInteger val);
    public native BigInteger subtract(BigInteger val);
    public native BigInteger multiply(BigInteger val);
    public native BigInteger divide(BigInteger val);
    public BigInteger[] divideAndRemainder(BigInteger val) { return new BigInteger[] {divide(val), remainder(val)}; }
    public native BigInteger remainder(BigInteger val);
    public native BigInteger pow(int exponent);
    public native BigInteger sqrt();
    public native BigInteger gcd(BigInteger val);
    public native BigInteger abs();
    public native BigInteger negate();
    public native int signum();
    public native BigInteger mod(BigInteger m);
    public native BigInteger modPow(BigInteger exponent, BigInteger m);
    public native BigInteger modInverse(BigInteger m);
    public native BigInteger shiftLeft(int n);
    public native BigInteger shiftRight(int n);
    public native BigInteger and(BigInteger val);
    public native BigInteger or(BigInteger val);
    public native BigInteger xor(BigInteger val);
    public native BigInteger not();
    public native BigInteger andNot(BigInteger val);
    public native boolean testBit(int n);
    public native BigInteger setBit(int n);
    public native BigInteger clearBit(int n);
    public native int bitLength();
    public native int bitCount();
    public native boolean isProbablePrime(int certainty);
    public native BigInteger nextProbablePrime();
    public native int compareTo(BigInteger val);
    public native boolean equals(Object x);
    public BigInteger min(BigInteger val) { return compareTo(val) < 0 ? this : val; }
    public BigInteger max(BigInteger val) { return compareTo(val) > 0 ? this : val; }
    public native int hashCode();
    public native String toString(int radix);
    public native String toString();
    public native byte[] toByteArray();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native long longValueExact();
    public native int intValueExact();
}
