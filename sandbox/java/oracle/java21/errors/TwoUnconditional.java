public class TwoUnconditional {
    static String m(CharSequence o) {
        return switch (o) {
            case CharSequence x -> "x";
            case Object y -> "y";
        };
    }
}
