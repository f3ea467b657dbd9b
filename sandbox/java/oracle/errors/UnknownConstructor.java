public class UnknownConstructor {
    static class Point { Point(int x, int y) { } }

    public static void main(String[] args) {
        Point p = new Point(1);
    }
}
