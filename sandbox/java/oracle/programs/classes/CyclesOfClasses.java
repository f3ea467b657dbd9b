import java.util.*;

/** Classes whose signatures name each other, in every order of declaration. */
public class CyclesOfClasses {
    public static void main(String[] args) {
        System.out.println(new Order().title() + new Order().copy(new Order()).title());
        Shape[] shapes = {new Circle(2), new Square(3)};
        Area area = new Area();
        for (Shape shape : shapes) System.out.println(shape.accept(area));
        System.out.println(new Leaf().self().getClass().getName());
    }
}

class Order extends Base {
    String title() {
        return "order";
    }
}

abstract class Base {
    abstract String title();

    Order copy(Order o) {
        return o;
    }
}

class Circle implements Shape {
    final int radius;

    Circle(int radius) {
        this.radius = radius;
    }

    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

class Square implements Shape {
    final int side;

    Square(int side) {
        this.side = side;
    }

    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

interface Shape {
    <R> R accept(ShapeVisitor<R> visitor);
}

interface ShapeVisitor<R> {
    R visit(Circle circle);

    R visit(Square square);
}

class Area implements ShapeVisitor<Integer> {
    public Integer visit(Circle circle) {
        return 3 * circle.radius * circle.radius;
    }

    public Integer visit(Square square) {
        return square.side * square.side;
    }
}

class Leaf extends Node<Leaf> {
    Leaf self() {
        return this;
    }
}

abstract class Node<T extends Node<T>> implements Comparable<Leaf> {
    abstract T self();

    public int compareTo(Leaf other) {
        return 0;
    }
}
