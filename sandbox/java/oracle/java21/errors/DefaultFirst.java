public class DefaultFirst {
    static String m(Object o) {
        return switch (o) {
            default -> "d";
            case String s -> s;
        };
    }
}
