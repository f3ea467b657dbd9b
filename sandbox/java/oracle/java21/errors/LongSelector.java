public class LongSelector {
    static void m(long o) {
        switch (o) {
            case 1 -> System.out.println(o);
            default -> System.out.println();
        }
    }
}
