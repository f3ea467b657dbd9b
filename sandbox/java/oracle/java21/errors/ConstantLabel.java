public class ConstantLabel {
    static void m(Object o) {
        switch (o) {
            case 1 -> System.out.println(o);
            default -> System.out.println();
        }
    }
}
