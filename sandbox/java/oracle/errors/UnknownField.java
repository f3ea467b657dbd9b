public class UnknownField {
    static class Point { int x, y; }

    public static void main(String[] args) {
        Point p = new Point();
        System.out.println(p.z);
    }
}
