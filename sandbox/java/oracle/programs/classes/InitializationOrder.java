public class InitializationOrder {
    static StringBuilder log = new StringBuilder();
    static int say(String s, int v) { log.append(s).append(' '); return v; }

    static class Base {
        static int s1 = say("Base.static", 1);
        int f1 = say("Base.field", 2);
        { say("Base.init", 0); }
        Base() { say("Base()", 0); hook(); }
        void hook() { say("Base.hook", 0); }
    }
    static class Derived extends Base {
        static { say("Derived.static", 0); }
        int f2 = say("Derived.field", 5);
        final int constant = 7;
        String text = "set";
        Derived() { this(3); say("Derived()", 0); }
        Derived(int x) { super(); say("Derived(int)", 0); f2 += x; }
        @Override void hook() { say("Derived.hook f2=" + f2 + " c=" + constant + " t=" + text, 0); }
    }
    static class Lazy {
        static final String CONSTANT = "inlined";
        static final Integer BOXED = say("Lazy.static", 1);
        static { say("Lazy.block", 0); }
    }
    interface HasField { int VALUE = say("interface", 9); }
    static class Implements implements HasField { static int x = say("Implements", 0); }

    public static void main(String[] args) {
        say("main", 0);
        Derived d = new Derived();
        say("f2=" + d.f2, 0);
        new Derived(1);
        say(Lazy.CONSTANT, 0);
        Lazy[] none = new Lazy[1];
        say("array", 0);
        say("" + Lazy.BOXED, 0);
        say("x" + Implements.x, 0);
        say("v" + Implements.VALUE, 0);
        for (String part : log.toString().split(" (?=Base\\(|Derived\\.static|main|inlined|array)")) System.out.println(part);
    }
}
