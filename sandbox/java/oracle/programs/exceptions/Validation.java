import java.util.*;

public class Validation {
    static int checked;
    static int positive(String s) {
        if (s == null) throw new IllegalStateException("no input", new NullPointerException());
        int n = Integer.parseInt(s);
        if (n < 0) throw new IllegalArgumentException("negative: " + n);
        return n;
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"5", "-3", "abc", "", null, "100000000000"}) {
            try {
                System.out.println("ok " + positive(s));
            } catch (NumberFormatException e) {
                System.out.println("format: " + e.getMessage());
            } catch (IllegalArgumentException | IllegalStateException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage() + (e.getCause() == null ? "" : " cause " + e.getCause().getClass().getName()));
            } finally {
                checked++;
            }
        }
        System.out.println(checked);
        throw new java.io.IOException("end of " + checked);
    }
}
