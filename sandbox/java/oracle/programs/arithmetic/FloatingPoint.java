public class FloatingPoint {
    public static void main(String[] args) {
        System.out.println(Double.compare(0.0, -0.0) + " " + (0.0 == -0.0) + " " + Double.valueOf(0.0).equals(-0.0) + " " + (Double.NaN == Double.NaN) + " " + Double.valueOf(Double.NaN).equals(Double.NaN));
        System.out.println(Math.sqrt(2) + " " + Math.pow(2, 0.5) + " " + Math.cbrt(27) + " " + Math.exp(1) + " " + Math.log(10) + " " + Math.log10(1000) + " " + Math.PI);
        System.out.println(Math.sin(1) + " " + Math.cos(1) + " " + Math.atan2(1, 2) + " " + Math.toDegrees(Math.PI) + " " + Math.hypot(3, 4));
        System.out.println(Math.max(-0.0, 0.0) + " " + Math.min(-0.0, 0.0) + " " + Math.signum(-3.5) + " " + Math.max(1, 2L) + " " + Math.abs(-1.5f));
        System.out.println(Double.MAX_VALUE * 2 + " " + Double.MIN_VALUE / 2 + " " + Float.MIN_VALUE + " " + Double.MIN_NORMAL + " " + (float) 1e-50);
        double sum = 0;
        for (int i = 0; i < 10; i++) sum += 0.1;
        System.out.println(sum + " " + (float) sum + " " + Math.abs(sum - 1));
        float fsum = 0;
        for (int i = 0; i < 10; i++) fsum += 0.1f;
        System.out.println(fsum + " " + fsum * 3 + " " + fsum / 3 + " " + (double) fsum);
        System.out.println(Double.parseDouble("1e3") + " " + Double.valueOf(" 2.50 ") + " " + Float.parseFloat("3.4028235e38") + " " + Double.toString(1e16) + " " + Double.isNaN(0 / 0.0));
        System.out.println(1.0f * Integer.MAX_VALUE + " " + (1.0 * Integer.MAX_VALUE) + " " + (float) Long.MAX_VALUE + " " + (int) Float.NaN);
        System.out.println(Double.doubleToLongBits(1.5) + " " + Float.floatToIntBits(-0.0f) + " " + Double.longBitsToDouble(4607182418800017408L) + " " + Double.hashCode(1.5) + " " + Float.hashCode(0.1f));
        System.out.println(5.0 % 3 + " " + -5.5 % 2.5 + " " + 1e300 * 1e10 + " " + 5f % 0);
        double d = 10;
        d /= 4;
        d++;
        d %= 2;
        System.out.println(d + " " + -d + " " + +d + " " + (int) d / 2);
        try {
            Double.parseDouble("1,5");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Math.floorMod(-3, 5) + Math.ceil(1.2) + Math.rint(3.5) + " " + Math.ulp(1.0));
        System.out.println(2e-3 + " " + 1.0E22 + " " + 4.35 * 100 + " " + 1.1 + 2.2 + " " + (1.1 + 2.2) + " " + 3 * 0.1 + " " + 2.0E-3f + " " + 1234567.0f + " " + 12345678.0f);
    }
}
