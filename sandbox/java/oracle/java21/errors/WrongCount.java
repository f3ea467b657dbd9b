public class WrongCount {
    record P(int x, String y) {}
    static boolean m(Object o) {
        return o instanceof P(int x) && x > 0;
    }
}
