import java.io.*;
import java.util.concurrent.Callable;

public class Rethrow {
    static void io(boolean missing) throws IOException {
        if (missing) throw new FileNotFoundException("a.txt");
        throw new IOException("disk");
    }

    static void precise(boolean missing) throws IOException {
        try {
            io(missing);
        } catch (final Exception e) {
            System.out.println("rethrow " + e.getClass().getSimpleName());
            throw e;
        }
    }

    static <T> T unchecked(Callable<T> c) {
        try {
            return c.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("wrapped", e);
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> void sneaky(Throwable t) throws E { throw (E) t; }

    public static void main(String[] args) {
        for (boolean b : new boolean[] {true, false}) {
            try {
                precise(b);
            } catch (FileNotFoundException e) {
                System.out.println("missing " + e.getMessage());
            } catch (IOException e) {
                System.out.println("io " + e.getMessage());
            }
        }
        System.out.println(unchecked(() -> "fine"));
        try {
            unchecked(() -> { io(false); return 1; });
        } catch (UncheckedIOException e) {
            System.out.println(e + " / " + e.getCause());
        }
        try {
            unchecked(() -> { throw new Exception("checked"); });
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
        Rethrow.<RuntimeException>sneaky(new IOException("sneaked"));
    }
}
