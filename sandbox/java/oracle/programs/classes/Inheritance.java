public class Inheritance {
    static abstract class Shape {
        protected String label = "shape";
        private final int id;
        private static int ids;
        Shape() { id = ++ids; }
        abstract double area();
        static String kind() { return "Shape.kind"; }
        String describe() { return label + id + " " + getClass().getSimpleName() + String.format(" %.3f", area()); }
    }
    static class Circle extends Shape {
        protected String label = "circle";
        final double r;
        Circle(double r) { this.r = r; }
        @Override double area() { return Math.PI * r * r; }
        static String kind() { return "Circle.kind"; }
        String labels() { return label + "/" + super.label + "/" + ((Shape) this).label; }
    }
    static class Square extends Shape {
        final double side;
        Square(double side) { this.side = side; label = "square"; }
        @Override double area() { return side * side; }
        @Override String describe() { return "[" + super.describe() + "]"; }
    }
    static final class Unit extends Square {
        Unit() { super(1); }
        @Override double area() { return super.area() * 1; }
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Circle(1.5), new Square(2), new Unit()};
        double total = 0;
        for (Shape s : shapes) {
            System.out.println(s.describe());
            total += s.area();
        }
        System.out.println(total);
        Circle c = (Circle) shapes[0];
        System.out.println(c.labels() + " " + shapes[0].label + " " + c.label);
        System.out.println(Shape.kind() + " " + Circle.kind() + " " + Unit.kind());
        System.out.println((shapes[2] instanceof Square) + " " + (shapes[1] instanceof Unit) + " " + shapes[2].getClass().getSuperclass().getSimpleName());
        Object o = shapes[1];
        System.out.println(o.equals(shapes[1]) + " " + o.equals(new Square(2)));
        Circle bad = (Circle) o;
    }
}
