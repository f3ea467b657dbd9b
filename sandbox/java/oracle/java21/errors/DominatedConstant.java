public class DominatedConstant {
    static String m(Integer o) {
        return switch (o) {
            case Integer i -> "i";
            case 3 -> "three";
        };
    }
}
