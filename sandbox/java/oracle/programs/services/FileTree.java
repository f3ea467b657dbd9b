import java.util.*;

public class FileTree {
    sealed interface Node permits File, Dir {
        String name();
        default int size() { return this instanceof File f ? f.bytes() : ((Dir) this).children().stream().mapToInt(Node::size).sum(); }
        default String show(String indent) {
            StringBuilder b = new StringBuilder(indent + name() + (this instanceof Dir ? "/" : " " + size()) + "\n");
            if (this instanceof Dir d) for (Node n : d.children()) b.append(n.show(indent + "  "));
            return b.toString();
        }
        default Optional<Node> find(java.util.function.Predicate<Node> p) {
            if (p.test(this)) return Optional.of(this);
            return this instanceof Dir d ? d.children().stream().map(n -> n.find(p)).flatMap(Optional::stream).findFirst() : Optional.empty();
        }
    }
    record File(String name, int bytes) implements Node {}
    record Dir(String name, List<Node> children) implements Node {}
    static Node file(String n, int b) { return new File(n, b); }
    static Node dir(String n, Node... c) { return new Dir(n, List.of(c)); }

    public static void main(String[] args) throws Exception {
        Node root = dir("src", file("a.txt", 10), dir("lib", file("b.js", 200), dir("empty")), file("c", 3));
        System.out.print(root.show(""));
        System.out.println(root.size() + " " + root.find(n -> n.name().endsWith(".js")).map(Node::name).orElse("none"));
    }
}
