public class EnumMissing {
    enum C { A, B }
    static String m(C c) {
        return switch (c) {
            case A -> "a";
        };
    }
}
