import java.util.*;

public class InterfaceMethods {
    interface Named {
        String name();
        default String greet() { return prefix() + name() + suffix(3); }
        private String suffix(int n) { return "!".repeat(n); }
        static Named of(String s) { return () -> s; }
        default String prefix() { return "Hi "; }
    }
    interface Polite extends Named {
        @Override default String prefix() { return "Dear " + Named.super.prefix().toLowerCase(); }
    }
    interface Loud { default String greet() { return "HEY"; } int LEVEL = 11; }

    static class Person implements Polite, Loud {
        @Override public String name() { return "Ada"; }
        @Override public String greet() { return Polite.super.greet() + "/" + Loud.super.greet() + LEVEL; }
    }
    static abstract class Skeleton implements Comparable<Skeleton> {
        abstract int rank();
        @Override public int compareTo(Skeleton o) { return Integer.compare(rank(), o.rank()); }
        @Override public String toString() { return "S" + rank(); }
        static Skeleton of(int r) { return new Skeleton() { @Override int rank() { return r; } }; }
    }
    static class WinsFromClass { public String prefix() { return "class "; } }
    static class Mixed extends WinsFromClass implements Named { public String name() { return "m"; } }

    public static void main(String[] args) {
        System.out.println(new Person().greet());
        System.out.println(Named.of("lambda").greet());
        System.out.println(new Mixed().greet());
        List<Skeleton> list = new ArrayList<>(List.of(Skeleton.of(3), Skeleton.of(1), Skeleton.of(2)));
        Collections.sort(list);
        System.out.println(list + " " + Collections.max(list));
        Polite p = () -> "fun";
        System.out.println(p.greet() + " " + (p instanceof Loud) + " " + (((Object) new Person()) instanceof Loud));
        Object o = (Named & Loud2) () -> "both";
        System.out.println(((Loud2) o).twice() + ((Named) o).name());
    }
    interface Loud2 { default String twice() { return "2x"; } }
}
