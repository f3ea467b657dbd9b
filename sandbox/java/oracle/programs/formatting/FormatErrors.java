import java.util.*;

public class FormatErrors {
    static void attempt(String f, Object... args) {
        try {
            System.out.println(String.format(f, args));
        } catch (IllegalFormatException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt("%d", "text");
        attempt("%d", 1.5);
        attempt("%f", 1);
        attempt("%s %s", "one");
        attempt("%q", 1);
        attempt("%-d", 1);
        attempt("%c", "str");
        attempt("%.2d", 1);
        attempt("%5", 1);
        attempt("100%");
        attempt("%+s", "x");
        attempt("%-05d", 1);
        attempt("%+ d", 1);
        attempt("%3$s", "a", "b");
        attempt("%#d", 1);
        attempt("%,x", 1);
        attempt("%<s", "a");
        attempt("%b %d", true, 'c');
        attempt("%x", 2.0);
        attempt("%e", 10);
        attempt("%--5d", 1);
        attempt("%c", 0x110000);
        attempt("%.3c", 'x');
        attempt("%.1%");
        attempt("%5n");
        attempt("%tZ", "x");
        attempt("%d", (Object) null);
        attempt("fine %s extra", 1, 2, 3);
    }
}
