public class FallThrough {
    static void m(Object o) {
        switch (o) {
            case String s:
                System.out.println(s);
            case Integer i:
                System.out.println(i);
            default:
        }
    }
}
