public class AccessAndShadowing {
    static String name = "outer static";
    String field = "field";

    static class A {
        String name = "A";
        static String who() { return "A.who"; }
        String get() { return name; }
        String me() { return get() + who(); }
    }
    static class B extends A {
        String name = "B";
        static String who() { return "B.who"; }
        @Override String get() { return name + super.name + super.get(); }
    }
    String shadow(String field) {
        String result = field + this.field;
        { String inner = "block"; result += inner; }
        for (String inner : new String[] {"x"}) result += inner;
        class Local { String field = "local"; String all() { return field + AccessAndShadowing.this.field + name; } }
        return result + new Local().all();
    }

    public static void main(String[] args) {
        String name = "main local";
        System.out.println(name + " " + AccessAndShadowing.name);
        A a = new B();
        System.out.println(a.name + " " + ((B) a).name + " " + a.get() + " " + a.me());
        System.out.println(new AccessAndShadowing().shadow("param"));
        int x = 1;
        Runnable r = () -> { int y = x + 1; System.out.println(y); };
        r.run();
        { int z = 5; System.out.println(z); }
        int z = 6;
        System.out.println(z);
        Object[] os = {new A(), new B()};
        for (Object o : os) System.out.print(o instanceof B ? "B" : o instanceof A ? "A" : "?");
        System.out.println();
    }
}
