import java.util.*;

public class FormatNumbers {
    static void p(String f, Object... args) { System.out.println("[" + String.format(f, args) + "]"); }

    public static void main(String[] args) {
        p("%d %5d %-5d| %05d %+d %,d %(d % d", 42, 42, 42, 42, 42, 1234567, -42, 42);
        p("%x %X %#x %o %#o %08x", 255, 255, 255, 8, 8, -1);
        p("%d %x %d %d", 10L, -1L, (byte) -1, (short) 7);
        p("%f %.2f %10.3f %-10.1f| %010.2f %+.1f %,.2f %(.1f", 3.14159, 2.675, Math.PI, 1.25, -3.7, 5.05, 1234567.891, -2.5);
        p("%e %.3E %g %.3g %g %g", 12345.678, 0.00012345, 12345.678, 0.0001234, 1e10, 0.00001);
        p("%.0f %.0f %.0f %.1f %.1f %.3f", 0.5, 1.5, 2.5, 0.25, 0.35, 1.0005);
        p("%s %10s|%-10s|%.2s %S %c %C %b %B %5b", "abc", "abc", "abc", "abc", "abc", 'x', 'y', true, null, false);
        p("%h %h %% %n", "hello", 42);
        p("%2$s %1$s %<s %s", "a", "b");
        p("%s %s %s", null, List.of(1, 2), new int[0].length);
        p("%f %f %e %.1f", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0);
        p("%a %c %c", 1.0, 65, (int) 'z');
        p("%.3f %s %e", 1.5f, 1.1f, 1e-10);
        p("%,d %,d %,.3f %08.3f %+,d", -1234, 999, 9876543.21, -1.5, 1000000);
        p("%-8s|%8s|%-8.3s|", "left", "right", "cut-me");
        p("%b %b %b", "x", 0, new Object() == null);
        p("%10d|%-10d|%010d", Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE);
        p("%.10f %.15f %.20f", 0.1, 0.1, 0.1);
        p("%12.4e|%-12.2e|%+.2e", 123456.789, 0.000123, 5.0);
        p("%s %s", new Object[] {"array", "args"});
        System.out.printf("%d%%%n", 50);
        System.out.printf(Locale.US, "%,d%n", 12345);
        System.out.println(String.format("|%6.2f|%6.2f|", 99.995, 100.005) + String.format("%.2f", 1e15 + 0.3) + String.format("%,.0f", 1e20));
        System.out.println(new Formatter().format("%s-%04d", "id", 7) + " " + "%s=%d".formatted("k", 1));
    }
}
