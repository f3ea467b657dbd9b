import java.util.function.*;

public class TraceInLambda {
    interface Step { int run(int x); }

    private final int divisor;
    TraceInLambda(int divisor) { this.divisor = divisor; }

    Step step() {
        return x -> {
            int y = x + 1;
            return y / divisor;
        };
    }

    class Inner {
        Inner() {
            if (divisor == 0) throw new IllegalStateException("zero");
        }
    }

    static void call(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
        }
    }

    static int boom() { throw new UnsupportedOperationException(); }

    public static void main(String[] args) {
        call(() -> new TraceInLambda(0).step().run(3));
        call(() -> new TraceInLambda(0).new Inner());
        call(TraceInLambda::boom);
        call(new Runnable() {
            @Override public void run() {
                Object o = "s";
                Integer i = (Integer) o;
            }
        });
        System.out.println(new TraceInLambda(2).step().run(9));
    }
}
