import java.util.*;
import java.util.stream.*;

public class RecordPatterns {
    sealed interface Shape permits Circle, Rectangle, Group {}
    record Circle(double radius) implements Shape {}
    record Rectangle(double width, double height) implements Shape {
        Rectangle { if (width < 0 || height < 0) throw new IllegalArgumentException("negative size"); }
        static Rectangle square(double side) { return new Rectangle(side, side); }
        boolean isSquare() { return width == height; }
    }
    record Group(String name, List<Shape> shapes) implements Shape {
        Group(String name, Shape... shapes) { this(name, List.of(shapes)); }
    }
    static double area(Shape s) {
        if (s instanceof Circle c) return Math.PI * c.radius() * c.radius();
        if (s instanceof Rectangle r) return r.width() * r.height();
        if (s instanceof Group g) return g.shapes().stream().mapToDouble(RecordPatterns::area).sum();
        throw new IllegalStateException();
    }

    public static void main(String[] args) {
        Group g = new Group("all", new Circle(1), Rectangle.square(2), new Group("inner", new Rectangle(1, 3)));
        System.out.println(g);
        System.out.printf("%.4f%n", area(g));
        System.out.println(g.equals(new Group("all", List.of(new Circle(1.0), new Rectangle(2, 2), new Group("inner", new Rectangle(1, 3))))));
        System.out.println(g.shapes().stream().filter(s -> s instanceof Rectangle r && r.isSquare()).count());
        System.out.println(Stream.of(new Circle(2), new Circle(1)).sorted(Comparator.comparingDouble(Circle::radius)).map(Record::toString).collect(Collectors.toList()));
        System.out.println(new Circle(Double.NaN).equals(new Circle(Double.NaN)) + " " + new Circle(0.0).equals(new Circle(-0.0)));
        new Rectangle(1, -1);
    }
}
