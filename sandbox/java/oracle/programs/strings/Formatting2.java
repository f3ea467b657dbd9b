public class Formatting2 {
    public static void main(String[] args) throws Exception {
        System.out.println(String.format("%-10s|%5d|%7.3f|%c|%b", "left", 42, Math.E, 'x', true));
        System.out.println(String.format("%05d %5s %-5s| %x %X %o", 42, "ab", "ab", 255, 255, 8));
        System.out.println(String.format("%,d %,.2f %+d %e", 1234567, 9876.543, 7, 12345.678));
        System.out.println(String.format("%s %S %10.3s|", "abc", "abc", "abcdef"));
        System.out.println(String.format("%b %h %n", "x", "hi").trim() + String.format("%%|%3$s %2$s %1$s", 1, 2, 3));
        System.out.println(String.valueOf(3.0f) + 1e10 + 1.0e-5 + 100000000.0 + 12345678.9f + 0.00001f);
        System.out.println((float) 0.1 + " " + (double) 0.1f + " " + 1.0f / 3 + " " + 2.0 / 3 + " " + (0.1f + 0.2) + " " + 1e23 + " " + 4.35 * 100);
        System.out.println(Double.toString(1234567.0) + Float.toString(1.17549435E-38f) + Integer.toString(-7, 2) + Long.toString(255, 16));
        System.out.println(Double.valueOf("1e-3") + " " + Double.parseDouble("  12.50") + " " + Float.parseFloat("1e-3") + " " + Integer.valueOf("+5") + " " + Boolean.parseBoolean("True"));
    }
}
