public class BothDefaults {
    static String m(Object o) {
        return switch (o) {
            case Object x -> "x";
            default -> "d";
        };
    }
}
