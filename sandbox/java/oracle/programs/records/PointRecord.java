import java.util.*;

public class PointRecord {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);
        Point {
            if (x < -1000 || y < -1000) throw new IllegalArgumentException("too far: " + x + "," + y);
        }
        Point(int both) { this(both, both); }
        double distance(Point o) { return Math.hypot(x - o.x, y - o.y); }
        Point withX(int x) { return new Point(x, y); }
        @Override public int compareTo(Point o) { return Comparator.comparingInt(Point::x).thenComparingInt(Point::y).compare(this, o); }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + " " + p.y + " " + p.distance(Point.ORIGIN));
        System.out.println(p.equals(new Point(3, 4)) + " " + (p == new Point(3, 4)) + " " + p.hashCode());
        System.out.println(new TreeSet<>(List.of(new Point(2), new Point(1, 9), p, new Point(1, 2))));
        System.out.println(p.withX(-7));
        try {
            new Point(-1001, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Map<Point, String> names = new HashMap<>();
        names.put(new Point(1), "one");
        System.out.println(names.get(new Point(1, 1)));
        System.out.println(Objects.hash(1, 2) + " " + new Point(1, 2).hashCode());
    }
}
