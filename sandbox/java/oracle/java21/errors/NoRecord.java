public class NoRecord {
    static class P { int x; }
    static boolean m(Object o) {
        return o instanceof P(int x) && x > 0;
    }
}
