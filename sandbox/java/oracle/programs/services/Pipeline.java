import java.util.*;
import java.util.function.*;

public class Pipeline {
    static class Stage<I, O> {
        private final Function<I, O> work;
        private Stage(Function<I, O> work) { this.work = work; }
        static <T> Stage<T, T> start() { return new Stage<>(Function.identity()); }
        <R> Stage<I, R> then(String name, Function<? super O, ? extends R> next) {
            return new Stage<>(i -> {
                O o = work.apply(i);
                try {
                    return next.apply(o);
                } catch (RuntimeException e) {
                    throw new IllegalStateException("stage " + name + " failed on " + o, e);
                }
            });
        }
        O run(I input) { return work.apply(input); }
    }

    public static void main(String[] args) {
        Stage<String, Double> p = Stage.<String>start().then("trim", String::trim).then("parse", Integer::valueOf).then("root", n -> {
            if (n < 0) throw new ArithmeticException("negative");
            return Math.sqrt(n);
        });
        System.out.println(p.run(" 16 "));
        for (String s : List.of("x", "-4")) {
            try {
                p.run(s);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage() + " <- " + e.getCause());
            }
        }
        p.run(null);
    }
}
