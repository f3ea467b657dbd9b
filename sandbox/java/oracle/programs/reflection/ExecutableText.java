import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

public class ExecutableText {
    interface Greeter<T> {
        String greet(T who);
        default <R extends Comparable<? super R>> R twice(T who, Function<? super T, ? extends R> by) { return by.apply(who); }
        static <A, B extends Number & Comparable<B>> Map<A, B> of(A a, B b) { return Map.of(a, b); }
        private void hidden() {}
    }
    static abstract class Shelf<K, V extends Serializable> implements Greeter<K> {
        class Slot { Slot next() { return null; } }
        class Keyed<X> { Keyed<X> self() { return this; } }
        protected Shelf(K key, V... values) throws IOException, IllegalStateException {}
        <E extends Exception> Shelf(E error) throws E {}
        public abstract Map.Entry<K, V> first();
        protected final synchronized List<V>[] rows(int[][] at, V[] more) { return null; }
        static native int count(long x, Object... rest);
        private static List<?> any(List<? super Integer> in, Map<?, ? extends Object> out) { return null; }
        Slot slot(Slot given) throws FileNotFoundException { return given; }
        Keyed<String> keyed(Keyed<? extends V>... given) { return null; }
        @SuppressWarnings("rawtypes") List raw(Map raw) { return raw == null ? null : new ArrayList(); }
        public <E extends Exception> void risky(E e) throws E, InterruptedException {}
    }
    record Pair<L>(L left, int... rights) {}
    enum Color { RED; int code(char c, boolean b) { return c; } }
    private static String sorted(Executable[] all) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(all).filter(e -> !e.getName().startsWith("$")).sorted(Comparator.comparing(Executable::toString)).forEach(e -> text.append(e).append("\n  ").append(e.toGenericString()).append('\n'));
        return text.toString();
    }
    public static void main(String[] args) throws Exception {
        for (Class<?> c : List.of(Greeter.class, Shelf.class, Pair.class)) {
            System.out.print(sorted(c.getDeclaredConstructors()));
            System.out.print(sorted(c.getDeclaredMethods()));
        }
        System.out.print(sorted(Color.class.getDeclaredMethods()));
        System.out.println(Shelf.Slot.class.getDeclaredMethod("next").toGenericString());
        System.out.println(Shelf.Keyed.class.getDeclaredMethod("self").toGenericString());
        Executable one = Runnable.class.getMethod("run");
        System.out.println(one + " " + one.toGenericString());
        System.out.println(String.class.getMethod("length") + " " + Map.class.getMethod("get", Object.class).toGenericString());
    }
}
