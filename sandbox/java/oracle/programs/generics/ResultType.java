import java.util.*;
import java.util.function.*;

public class ResultType {
    sealed interface Result<T> {
        record Ok<T>(T value) implements Result<T> {}
        record Err<T>(String message) implements Result<T> {}
        static <T> Result<T> of(Supplier<? extends T> s) { try { return new Ok<>(s.get()); } catch (RuntimeException e) { return new Err<>(e.getClass().getSimpleName() + ": " + e.getMessage()); } }
        default <R> Result<R> map(Function<? super T, ? extends R> f) { return flatMap(t -> new Ok<R>(f.apply(t))); }
        default <R> Result<R> flatMap(Function<? super T, Result<R>> f) {
            if (this instanceof Ok<T> ok) return f.apply(ok.value());
            return new Err<>(((Err<T>) this).message());
        }
        default T orElse(T other) { return this instanceof Ok<T> ok ? ok.value : other; }
    }
    static class Either<L, R> {
        private final L left;
        private final R right;
        private Either(L l, R r) { left = l; right = r; }
        static <L, R> Either<L, R> left(L l) { return new Either<>(l, null); }
        static <L, R> Either<L, R> right(R r) { return new Either<>(null, r); }
        <X> X fold(Function<? super L, ? extends X> f, Function<? super R, ? extends X> g) { return left != null ? f.apply(left) : g.apply(right); }
    }
    static Result<Integer> parse(String s) { return Result.of(() -> Integer.parseInt(s)); }

    public static void main(String[] args) {
        for (String s : List.of("42", "x", "0")) System.out.println(parse(s).map(n -> 100 / n == 0 ? "small" : "100/" + n) instanceof Result.Ok<String> ok ? ok : parse(s));
        System.out.println(parse("5").flatMap(n -> parse("1" + n)).map(n -> n * 2).orElse(-1) + " " + parse("q").orElse(-1));
        List<Either<String, Integer>> all = List.of(Either.left("no"), Either.right(7));
        for (Either<String, Integer> e : all) System.out.print(e.fold(l -> "L" + l, r -> "R" + (r + 1)) + " ");
        System.out.println(Result.of(() -> List.of(1).get(3)));
    }
}
