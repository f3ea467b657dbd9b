import java.util.*;
import java.util.function.*;

public class Shapes {
    sealed interface Shape permits Circle, Square, Rect, Group {}
    record Circle(double r) implements Shape {}
    record Square(int side) implements Shape {}
    record Rect(Point a, Point b) implements Shape {}
    record Group(List<Shape> shapes, String name) implements Shape {}
    record Point(int x, int y) {}
    enum Color { RED, GREEN, BLUE }
    sealed interface Card permits Suit, Joker {}
    enum Suit implements Card { CLUBS, HEARTS }
    record Joker(int number) implements Card {}
    record Box<T>(T value) {}
    record Pair<A, B>(A first, B second) {}
    sealed interface Expr<T> {}
    record Lit<T>(T t) implements Expr<T> {}
    record Add<T>(Expr<T> l, Expr<T> r) implements Expr<T> {}
    record Neg(Expr<Integer> e) implements Expr<Integer> {}

    static String tell(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 100 -> "big " + i;
            case Integer i -> "int " + i;
            case Long l -> "long " + l;
            case String s when s.isEmpty() -> "empty";
            case String s when s.length() > 5 && s.startsWith("h") -> "long h " + s;
            case String s -> "string " + s;
            case int[] a -> "ints " + a.length;
            case Color c when c == Color.RED -> "red";
            case Color c -> "color " + c.name();
            case Point(int x, int y) when x == y -> "diagonal " + x;
            case Point(var x, var y) -> "point " + x + "/" + y;
            case List<?> l -> "list of " + l.size();
            default -> "other " + o.getClass().getSimpleName();
        };
    }
    static double area(Shape s) {
        return switch (s) {
            case Circle(double r) -> Math.PI * r * r;
            case Square(int side) -> side * side;
            case Rect(Point(int x1, int y1), Point(int x2, int y2)) -> Math.abs((x2 - x1) * (y2 - y1));
            case Group(var shapes, String name) -> {
                double sum = 0;
                for (Shape each : shapes) sum += area(each);
                yield sum;
            }
        };
    }
    static String card(Card c) {
        return switch (c) {
            case Suit.CLUBS -> "clubs";
            case Suit.HEARTS -> "hearts";
            case Joker(int n) -> "joker " + n;
        };
    }
    static int eval(Expr<Integer> e) {
        return switch (e) {
            case Lit<Integer>(Integer t) -> t;
            case Add<Integer>(var l, var r) -> eval(l) + eval(r);
            case Neg(var inner) -> -eval(inner);
        };
    }
    static String color(Color c) {
        switch (c) {
            case RED: return "r";
            case null: return "no color";
            case GREEN, BLUE: return "gb";
        }
    }
    static String orDefault(String s) {
        return switch (s) {
            case "a", "b" -> "ab";
            case String t when t.length() == 3 -> "three " + t;
            case null, default -> "default";
        };
    }
    static void arrows(Shape s) {
        switch (s) {
            case Circle c -> System.out.println("c" + c);
            case Square q when q.side() > 3 -> System.out.println("big square");
            case Square q -> System.out.println("small square");
            case Rect r -> System.out.println("rect");
            case Group g -> System.out.println("group " + g.name());
        }
    }
    public static void main(String[] args) {
        Object[] all = { null, 1, 500, 7L, "", "hi", "hello there", new int[3], Color.RED, Color.BLUE, new Point(2, 2), new Point(1, 2), List.of(1, 2), 'c', 2.5 };
        for (Object o : all) System.out.println(tell(o));
        System.out.println(area(new Group(List.of(new Square(2), new Rect(new Point(0, 0), new Point(3, 4)), new Circle(1)), "g")));
        System.out.println(card(Suit.CLUBS) + card(Suit.HEARTS) + card(new Joker(2)));
        System.out.println(eval(new Add<>(new Lit<>(3), new Neg(new Lit<>(1)))));
        System.out.println(color(Color.RED) + color(null) + color(Color.BLUE));
        System.out.println(orDefault("a") + orDefault("xyz") + orDefault(null) + orDefault("long one"));
        arrows(new Square(9));
        arrows(new Square(1));
        arrows(new Group(List.of(), "none"));
        Object o = new Pair<>(new Box<>("in"), 5);
        if (o instanceof Pair(Box(String s), Integer n) && n > 3) System.out.println(s.toUpperCase() + n);
        if (!(o instanceof Pair(Box(var v), var n))) throw new IllegalStateException();
        System.out.println(v + " " + n);
        Box<Box<Integer>> nested = new Box<>(new Box<>(42));
        if (nested instanceof Box<Box<Integer>>(Box<Integer>(var i))) System.out.println(i + 1);
        if (nested instanceof Box(Box(var i))) System.out.println(i * 2);
        Pair<String, Integer> withNull = new Pair<>(null, 3);
        if (withNull instanceof Pair<String, Integer>(String s, Integer m)) System.out.println(s + m);
        if (withNull instanceof Pair<String, Integer>(CharSequence s, var m)) System.out.println(s + " seq " + m);
        Supplier<String> later = switch (o) {
            case Pair(var a, Integer b) -> () -> a + "!" + b;
            default -> () -> "none";
        };
        System.out.println(later.get());
        int sum = 0;
        for (Shape s : List.of(new Square(1), new Square(4), new Circle(2)))
            if (s instanceof Shapes.Square(int side) && side > 2) sum += side;
        System.out.println(sum);
        String text = "text";
        if (text instanceof String same) System.out.println(same);
        CharSequence cs = "abc";
        String kind = switch (cs) {
            case String s -> "S" + s;
            case CharSequence c -> "C";
        };
        System.out.println(kind);
        Integer boxed = 12;
        System.out.println(switch (boxed) {
            case 1, 2 -> "low";
            case Integer i when i > 10 -> "high";
            case Integer i -> "mid";
        });
        try {
            tell2(null);
        } catch (NullPointerException e) {
            System.out.println("NPE " + e.getMessage());
        }
        try {
            color2(null);
        } catch (NullPointerException e) {
            System.out.println("NPE");
        }
        int assigned;
        switch (card(Suit.CLUBS).length() > 3 ? Suit.CLUBS : Suit.HEARTS) {
            case CLUBS -> assigned = 1;
            case HEARTS -> assigned = 2;
            case null -> assigned = 3;
        }
        System.out.println(assigned);
    }
    static String tell2(Object o) {
        return switch (o) {
            case String s -> s;
            case Object x -> "x";
        };
    }
    static String color2(Color c) {
        return switch (c) {
            case Color.RED -> "red";
            case GREEN -> "green";
            case BLUE -> "blue";
        };
    }
}
