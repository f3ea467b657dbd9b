import java.util.List;

public class Failing {
    record Odd(int value) {
        public int value() {
            if (value < 0) throw new IllegalStateException("negative");
            return value;
        }
    }
    sealed interface Node permits Leaf, Tree {}
    record Leaf(String name) implements Node {}
    record Tree(Node left, Node right) implements Node {}

    static String show(Node n) {
        return switch (n) {
            case Leaf(String name) -> name;
            case Tree(Leaf(var a), Leaf(var b)) -> "(" + a + " " + b + ")";
            case Tree(Tree t, Node r) -> "[" + show(t) + " " + show(r) + "]";
            case Tree(Leaf l, Tree r) -> show(l) + "-" + show(r);
        };
    }
    public static void main(String[] args) {
        Node n = new Tree(new Tree(new Leaf("a"), new Leaf("b")), new Tree(new Leaf("c"), new Tree(new Leaf("d"), new Leaf("e"))));
        System.out.println(show(n));
        try {
            show(new Tree(null, new Leaf("x")));
        } catch (MatchException e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        Object o = new Odd(3);
        if (o instanceof Odd(int v)) System.out.println(v);
        try {
            if (new Odd(-1) instanceof Odd(int v)) System.out.println(v);
        } catch (MatchException e) {
            System.out.println(e.getMessage() + " | " + e.getCause());
        }
        for (Object each : List.of(1, "two", 3.0)) {
            switch (each) {
                case Integer i:
                    System.out.println("i" + i);
                    break;
                case String s when s.length() > 2:
                    System.out.println("s" + s);
                    break;
                default:
                    System.out.println("d");
            }
        }
        Object last = new Odd(-5);
        String s = switch (last) {
            case Odd(int v) -> "v" + v;
            default -> "none";
        };
        System.out.println(s);
    }
}
