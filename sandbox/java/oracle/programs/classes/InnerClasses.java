import java.util.*;

public class InnerClasses {
    private int counter = 10;
    private static int made = 0;
    final String name;

    InnerClasses(String name) { this.name = name; }

    class Inner {
        private int counter = 20;
        class Deep {
            int counter = 30;
            String show() { return name + " " + counter + " " + this.counter + " " + Inner.this.counter + " " + InnerClasses.this.counter; }
            void bump() { InnerClasses.this.counter++; Inner.this.counter += 2; counter *= 2; }
        }
    }

    static class Nested {
        final int id = ++made;
        @Override public String toString() { return "Nested" + id; }
    }

    Iterator<Integer> countdown(int from) {
        return new Iterator<>() {
            int left = from;
            { made += 100; }
            @Override public boolean hasNext() { return left > 0; }
            @Override public Integer next() { return left-- + counter; }
        };
    }

    Runnable local(String prefix) {
        int base = counter * 2;
        class Local implements Runnable {
            final String suffix;
            Local(String suffix) { this.suffix = suffix; }
            @Override public void run() { System.out.println(prefix + base + suffix + name); }
        }
        return new Local("!");
    }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses("out");
        InnerClasses.Inner inner = outer.new Inner();
        InnerClasses.Inner.Deep deep = inner.new Deep();
        deep.bump();
        System.out.println(deep.show());
        System.out.println(outer.new Inner().new Deep().show());
        System.out.println(new Nested() + " " + new Nested());
        for (Iterator<Integer> it = outer.countdown(3); it.hasNext();) System.out.print(it.next() + " ");
        System.out.println(made);
        outer.local("p").run();
        System.out.println(deep.getClass().getName() + " " + deep.getClass().getSimpleName() + " " + outer.countdown(1).getClass().getName() + " [" + outer.countdown(1).getClass().getSimpleName() + "] " + outer.local("").getClass().getName());
        System.out.println(Map.Entry.class.getName() + " " + Map.Entry.class.getSimpleName() + " " + Inner.class.getCanonicalName());
    }
}
