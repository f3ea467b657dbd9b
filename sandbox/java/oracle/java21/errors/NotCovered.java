public class NotCovered {
    sealed interface S permits P, Q {}
    record P(int x) implements S {}
    record Q(String s) implements S {}
    static int m(S s) {
        return switch (s) {
            case P(int x) -> x;
        };
    }
}
