public class TwiceNamed {
    record P(int x, int y) {}
    static int m(Object o) {
        return o instanceof P(int a, int a) ? a : 0;
    }
}
