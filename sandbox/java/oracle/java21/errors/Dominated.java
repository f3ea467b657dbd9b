public class Dominated {
    static String m(Object o) {
        return switch (o) {
            case CharSequence c -> "c";
            case String s -> "s";
            default -> "d";
        };
    }
}
