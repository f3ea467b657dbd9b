public class GuardOnConstant {
    static void m(String o) {
        switch (o) {
            case "a" when o.length() > 0 -> System.out.println(o);
            default -> System.out.println();
        }
    }
}
