public class InterfaceDiamond {
    interface A { default String hi() { return "A"; } String X = "ax"; }
    interface B extends A { default String hi() { return "B" + A.super.hi(); } }
    interface C extends A {}
    static class D implements B, C {}
    static class E implements C { public String hi() { return "E" + C.super.hi(); } }
    static class F extends E implements B { public String hi() { return "F" + super.hi() + B.super.hi(); } }
    interface Left { default int n() { return 1; } }
    interface Right { default int n() { return 2; } }
    static class Both implements Left, Right { public int n() { return Left.super.n() * 10 + Right.super.n(); } }
    interface Stat { static String make() { return "made"; } private static int hidden() { return 3; } static int shown() { return hidden() + 1; } }
    static abstract class Abs implements A { abstract int k(); }
    interface Fn<T> { T run(T t); default Fn<T> twice() { return t -> run(run(t)); } }

    public static void main(String[] args) {
        System.out.println(new D().hi() + " " + new E().hi() + " " + new F().hi() + " " + new Both().n() + " " + Stat.make() + Stat.shown() + D.X);
        Abs abs = new Abs() { int k() { return 7; } @Override public String hi() { return super.hi() + k(); } };
        System.out.println(abs.hi());
        Fn<Integer> inc = x -> x + 1;
        System.out.println(inc.twice().twice().run(0));
        A a = new F();
        System.out.println((a instanceof B) + " " + (a instanceof Left) + " " + a.hi().length());
    }
}
