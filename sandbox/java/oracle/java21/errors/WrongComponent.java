public class WrongComponent {
    record P(int x, String y) {}
    static boolean m(Object o) {
        return o instanceof P(long x, String y) && x > 0;
    }
}
