public class Incompatible {
    static String m(Integer o) {
        return switch (o) {
            case String s -> s;
            default -> "d";
        };
    }
}
