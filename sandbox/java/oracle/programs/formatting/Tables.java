import java.util.*;

public class Tables {
    static String center(String s, int width) {
        int left = (width - s.length()) / 2;
        return " ".repeat(Math.max(0, left)) + s + " ".repeat(Math.max(0, width - s.length() - left));
    }

    public static void main(String[] args) {
        String[] names = {"alpha", "be", "gamma ray"};
        double[] values = {1.5, -22.125, 3333.3333};
        System.out.printf("|%-10s|%10s|%8s|%n", "name", "value", "rank");
        System.out.println("+" + "-".repeat(10) + "+" + "-".repeat(10) + "+" + "-".repeat(8) + "+");
        for (int i = 0; i < names.length; i++) System.out.printf("|%-10s|%,10.2f|%08d|%n", names[i], values[i], i + 1);
        System.out.println("[" + center("mid", 9) + "][" + center("even", 9) + "]");
        System.out.printf("%5.1f%% of %d%n", 45.678, 300);
        System.out.printf("%3d: %-5b %c %x %o %e%n", 7, true, 'x', 255, 8, 12345.678);
        System.out.println(String.format("%-5s|%5s|%.2s|%s", "ab", "cd", "efgh", (Object) null));
        System.out.println(String.format("%3$s %1$s %2$s", "a", "b", "c") + String.format(" %s %<s %S", "again", "up"));
        System.out.println(String.format("%,d %+d %(d %05d %x", 1234567, 5, -5, 42, -255));
        long millis = 3_725_004;
        System.out.println(String.format("%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000));
        StringBuilder out = new StringBuilder();
        try (Formatter f = new Formatter(out)) { f.format("%s-%s", 1, 2).format("/%d", 3L); }
        System.out.println(out);
        System.out.println("%d + %d = %d".formatted(1, 2, 3) + " " + String.format("%08.3f|%-9.2f|%9.2e", Math.E, Math.E, Math.E));
        for (double d : new double[] {0.005, 0.015, 0.025, 1.005, 2.5, 1e-7, 123456789.125}) System.out.print(String.format("%.2f ", d));
        System.out.println();
        for (float x : new float[] {0.1f, 1.1f, 16777216f, 1e10f}) System.out.print(String.format("%.3f %s ", x, x));
        System.out.println();
        System.out.printf("%s %s %s%n", new int[0].length, List.of("x"), Map.of("k", 1.0));
    }
}
