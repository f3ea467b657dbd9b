import java.util.*;

/** Class.newInstance, member classes, arrays made through a type variable. */
public class OldWays {
    public static class A {
        public A() { System.out.println("A is made"); }
    }
    public static class B {
        public B(int i) {}
    }
    interface Shape {}

    static class Store<T> {
        private final Object[] items = new Object[2];
        @SuppressWarnings("unchecked")
        T[] all() { return (T[]) items; }
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] args) throws Exception {
        A.class.newInstance();
        for (Class<?> c : List.of(B.class, Shape.class)) {
            try {
                c.newInstance();
            } catch (InstantiationException e) {
                System.out.println(e.getMessage());
            }
        }
        List<String> names = new ArrayList<>();
        for (Class<?> c : OldWays.class.getClasses()) names.add(c.getSimpleName());
        Collections.sort(names);
        System.out.println(names);
        try {
            Integer[] all = new Store<Integer>().all();
            System.out.println(all.length);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
