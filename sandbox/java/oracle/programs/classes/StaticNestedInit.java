import java.util.*;

public class StaticNestedInit {
    static final List<String> LOG = new ArrayList<>();
    static class Config {
        static { LOG.add("Config"); }
        static final int CONSTANT = 5;
        static final Object OBJECT = LOG.add("Config.OBJECT");
        static void load() { LOG.add("load"); }
    }
    static class Parent {
        static { LOG.add("Parent"); }
        static int value = 1;
    }
    static class Child extends Parent {
        static { LOG.add("Child"); }
        static int own = 2;
    }
    enum Mode { A, B; static { LOG.add("Mode"); } Mode() { StaticNestedInit.LOG.add("Mode()"); } }
    static class Circular1 { static int x = Circular2.y + 1; }
    static class Circular2 { static int y = Circular1.x + 1; }

    public static void main(String[] args) {
        LOG.add("start " + Config.CONSTANT);
        int v = Child.value;
        LOG.add("after value");
        int w = Child.own;
        Config.load();
        Class<?> c = Mode.class;
        LOG.add("class literal");
        Mode m = Mode.valueOf("B");
        Child[] none = new Child[3];
        System.out.println(LOG);
        System.out.println(Circular1.x + " " + Circular2.y + " " + v + w + m.ordinal());
    }
}
