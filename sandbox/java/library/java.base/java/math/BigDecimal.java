package java.math;

public class BigDecimal extends Number implements Comparable<BigDecimal> {
    public static final BigDecimal ZERO = valueOf(0);
    public static final BigDecimal ONE = valueOf(1);
    public static final BigDecimal TWO = valueOf(2);
    public static final BigDecimal TEN = valueOf(10);
    public BigDecimal(String val) {}
    public BigDecimal(int val) {}
    public BigDecimal(long val) {}
    public BigDecimal(double val) {}
    public BigDecimal(BigInteger val) {}
    public BigDecimal(BigInteger unscaledVal, int scale) {}
    public BigDecimal(String val, MathContext mc) { this(new BigDecimal(val), mc); }
    public BigDecimal(char[] in) { this(new String(in)); }
    public BigDecimal(int val, MathContext mc) { this(new BigDecimal(val), mc); }
    public BigDecimal(long val, MathContext mc) { this(new BigDecimal(val), mc); }
    public BigDecimal(double val, MathContext mc) { this(new BigDecimal(val), mc); }
    public BigDecimal(BigInteger val, MathContext mc) { this(new BigDecimal(val), mc); }
    private BigDecimal(BigDecimal exact, MathContext mc) { this(exact.round(mc).unscaledValue(), exact.round(mc).scale()); }
    @Deprecated(since = "9")
    public static final int ROUND_UP = 0;
    @Deprecated(since = "9")
    public static final int ROUND_DOWN = 1;
    @Deprecated(since = "9")
    public static final int ROUND_CEILING = 2;
    @Deprecated(since = "9")
    public static final int ROUND_FLOOR = 3;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_UP = 4;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_DOWN = 5;
    @Deprecated(since = "9")
    public static final int ROUND_HALF_EVEN = 6;
    @Deprecated(since = "9")
    public static final int ROUND_UNNECESSARY = 7;
    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int scale, int roundingMode) { return divide(divisor, scale, mode(roundingMode)); }
    @Deprecated(since = "9")
    public BigDecimal divide(BigDecimal divisor, int roundingMode) { return divide(divisor, scale(), mode(roundingMode)); }
    @Deprecated(since = "9")
    public BigDecimal setScale(int newScale, int roundingMode) { return setScale(newScale, mode(roundingMode)); }
    private static RoundingMode mode(int roundingMode) {
        if (roundingMode < ROUND_UP || roundingMode > ROUND_UNNECESSARY) throw new IllegalArgumentException("Invalid rounding mode");
        return RoundingMode.values()[roundingMode];
    }
    public static native BigDecimal valueOf(long unscaledVal, int scale);
    public static native BigDecimal valueOf(long val);
    public static BigDecimal valueOf(double val) { return new BigDecimal(Double.toString(val)); }
    public native BigDecimal add(BigDecimal augend);
    public BigDecimal add(BigDecimal augend, MathContext mc) { return add(augend).round(mc); }
    public native BigDecimal subtract(BigDecimal subtrahend);
    public BigDecimal subtract(BigDecimal subtrahend, MathContext mc) { return subtract(subtrahend).round(mc); }
    public native BigDecimal multiply(BigDecimal multiplicand);
    public BigDecimal multiply(BigDecimal multiplicand, MathContext mc) { return multiply(multiplicand).round(mc); }
    public BigDecimal divide(BigDecimal divisor, int scale, RoundingMode roundingMode) { return divideScale(divisor, scale, roundingMode.ordinal()); }
    public BigDecimal divide(BigDecimal divisor, RoundingMode roundingMode) { return divideScale(divisor, scale(), roundingMode.ordinal()); }
    public native BigDecimal divide(BigDecimal divisor);
    public BigDecimal divide(BigDecimal divisor, MathContext mc) {
        return mc.getPrecision() == 0 ? divide(divisor) : divideContext(divisor, mc.getPrecision(), mc.getRoundingMode().ordinal());
    }
    private native BigDecimal divideScale(BigDecimal divisor, int scale, int roundingMode);
    private native BigDecimal divideContext(BigDecimal divisor, int precision, int roundingMode);
    public native BigDecimal divideToIntegralValue(BigDecimal divisor);
    public BigDecimal remainder(BigDecimal divisor) { return subtract(divideToIntegralValue(divisor).multiply(divisor)); }
    public BigDecimal[] divideAndRemainder(BigDecimal divisor) {
        BigDecimal quotient = divideToIntegralValue(divisor);
        return new BigDecimal[] {quotient, subtract(quotient.multiply(divisor))};
    }
    public BigDecimal sqrt(MathContext mc) { return root(mc.getPrecision(), mc.getRoundingMode().ordinal()); }
    private native BigDecimal root(int precision, int roundingMode);
    public native BigDecimal pow(int n);
    public BigDecimal pow(int n, MathContext mc) {
        if (mc.getPrecision() == 0) return pow(n);
        int digits = mc.getPrecision() + String.valueOf(Math.abs(n)).length() + 1;
        MathContext work = new MathContext(digits, mc.getRoundingMode());
        BigDecimal result = ONE;
        boolean started = false;
        for (int i = 31, left = Math.abs(n); i > 0; i--) {
            left += left;
            if (left < 0) {
                started = true;
                result = result.multiply(this, work);
            }
            if (i > 1 && started) result = result.multiply(result, work);
        }
        if (n < 0) result = ONE.divide(result, work);
        return result.round(mc);
    }
    public BigDecimal abs() { return signum() < 0 ? negate() : this; }
    public BigDecimal abs(MathContext mc) { return abs().round(mc); }
    public native BigDecimal negate();
    public BigDecimal negate(MathContext mc) { return negate().round(mc); }
    public BigDecimal plus() { return this; }
    public BigDecimal plus(MathContext mc) { return round(mc); }
    public BigDecimal round(MathContext mc) { return mc.getPrecision() == 0 ? this : round(mc.getPrecision(), mc.getRoundingMode().ordinal()); }
    private native BigDecimal round(int precision, int roundingMode);
    public native int signum();
    public native int scale();
    public native int precision();
    public native BigInteger unscaledValue();
    public BigDecimal setScale(int newScale, RoundingMode roundingMode) { return rescale(newScale, roundingMode.ordinal()); }
    public BigDecimal setScale(int newScale) { return rescale(newScale, 7); }
    private native BigDecimal rescale(int scale, int roundingMode);
    public BigDecimal movePointLeft(int n) {
        BigDecimal moved = scaleByPowerOfTen(-n);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
    public BigDecimal movePointRight(int n) { return movePointLeft(-n); }
    public native BigDecimal scaleByPowerOfTen(int n);
    public native BigDecimal stripTrailingZeros();
    public native int compareTo(BigDecimal val);
    public native boolean equals(Object x);
    public BigDecimal min(BigDecimal val) { return compareTo(val) <= 0 ? this : val; }
    public BigDecimal max(BigDecimal val) { return compareTo(val) >= 0 ? this : val; }
    public native int hashCode();
    public native String toString();
    public native String toEngineeringString();
    public native String toPlainString();
    public native BigInteger toBigInteger();
    public native BigInteger toBigIntegerExact();
    public native long longValue();
    public native long longValueExact();
    public native int intValue();
    public native int intValueExact();
    public native float floatValue();
    public native double doubleValue();
    public native BigDecimal ulp();
}
