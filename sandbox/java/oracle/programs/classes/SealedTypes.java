import java.util.*;

public class SealedTypes {
    sealed interface Expr permits Num, Add, Mul, Neg {}
    record Num(double value) implements Expr {}
    record Add(Expr left, Expr right) implements Expr {}
    record Mul(Expr left, Expr right) implements Expr {}
    record Neg(Expr of) implements Expr {}

    static double eval(Expr e) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Add a) return eval(a.left()) + eval(a.right());
        if (e instanceof Mul m) return eval(m.left()) * eval(m.right());
        if (e instanceof Neg n) return -eval(n.of());
        throw new AssertionError(e);
    }
    static String show(Expr e) {
        return e instanceof Num n ? (n.value() == Math.rint(n.value()) ? "" + (long) n.value() : "" + n.value())
            : e instanceof Add a ? "(" + show(a.left()) + " + " + show(a.right()) + ")"
            : e instanceof Mul m ? show(m.left()) + " * " + show(m.right())
            : "-" + show(((Neg) e).of());
    }
    static Expr simplify(Expr e) {
        if (e instanceof Mul m && simplify(m.left()) instanceof Num n && n.value() == 1) return simplify(m.right());
        if (e instanceof Add a) return new Add(simplify(a.left()), simplify(a.right()));
        if (e instanceof Neg n && n.of() instanceof Neg inner) return simplify(inner.of());
        return e;
    }
    static abstract sealed class Vehicle {
        static final class Car extends Vehicle {}
        static non-sealed class Truck extends Vehicle {}
    }
    static class BigTruck extends Vehicle.Truck {}

    public static void main(String[] args) {
        Expr e = new Add(new Mul(new Num(1), new Num(7.5)), new Neg(new Neg(new Num(3))));
        System.out.println(show(e) + " = " + eval(e));
        System.out.println(show(simplify(e)) + " " + simplify(e).equals(new Add(new Num(7.5), new Num(3))));
        System.out.println(e);
        for (Vehicle v : List.of(new Vehicle.Car(), new Vehicle.Truck(), new BigTruck())) System.out.print(v.getClass().getSimpleName() + (v instanceof Vehicle.Truck) + " ");
        System.out.println();
    }
}
