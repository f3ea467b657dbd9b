public class GuardFalse {
    static void m(Object o) {
        switch (o) {
            case String s when false -> System.out.println(s);
            default -> System.out.println();
        }
    }
}
