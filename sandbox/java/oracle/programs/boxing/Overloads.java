import java.util.*;

public class Overloads {
    static class Animal { String speak() { return "..."; } }
    static class Dog extends Animal { @Override String speak() { return "woof"; } String fetch() { return "ball"; } }

    static String take(Animal a) { return "animal " + a.speak(); }
    static String take(Dog d) { return "dog " + d.fetch(); }
    static String take(Object o) { return "object"; }
    static String take(String s) { return "string " + s; }
    static String two(Object a, String b) { return "OS"; }
    static String two(Object a, Object b) { return "OO"; }
    static String many(String f, Object... rest) { return f + rest.length; }
    static String many(String f, String g) { return f + "," + g; }
    static String coll(Collection<?> c) { return "collection"; }
    static String coll(List<?> l) { return "list"; }
    static String coll(Iterable<?> i) { return "iterable"; }
    static String prim(long a, int b) { return "li"; }
    static String prim(double a, double b) { return "dd"; }
    static String ch(char c) { return "char"; }
    static String ch(int i) { return "int"; }

    public static void main(String[] args) {
        Animal a = new Dog();
        System.out.println(take(a) + "; " + take(new Dog()) + "; " + take((Object) "x") + "; " + take("x") + "; " + take(1));
        System.out.println(two("a", "b") + two(1, 2) + two(null, "x") + two("a", (Object) "b"));
        System.out.println(many("a") + many("a", "b") + many("a", 1) + many("a", "b", "c") + many("a", (Object) null) + many("x", new Object[] {1, 2, 3}) + many("y", new int[] {1, 2}));
        Collection<String> c = new ArrayList<>();
        System.out.println(coll(c) + coll(new ArrayList<String>()) + coll(new HashSet<>()) + coll(new ArrayDeque<>()));
        System.out.println(prim(1, 2) + prim(1, 2L) + prim('a', (byte) 1) + prim(1f, 1));
        System.out.println(ch('a') + ch('a' + 1) + ch((char) 98) + ch((short) 1));
        StringBuilder b = new StringBuilder();
        b.append('a').append((int) 'a').append((Object) "o").append(new char[] {'x'}).append(1f).append((String) null);
        System.out.println(b);
        System.out.println(String.valueOf('c') + String.valueOf((int) 'c') + Math.abs(-1) + Math.abs(-1L) + Math.abs(-1.0));
        System.out.println(Objects.requireNonNullElse(null, "else") + Optional.ofNullable((String) null).isPresent());
    }
}
