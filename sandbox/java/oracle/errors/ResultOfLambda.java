import java.util.function.*;
public class ResultOfLambda {
    static <R> R call(Function<Integer, R> f) { return f.apply(1); }
    String s = call(n -> n + 42);
}
