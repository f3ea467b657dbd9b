import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

public class Members {
    interface Greeter { String greet(String who); default String twice(String who) { return greet(who) + greet(who); } }
    static abstract class Shape implements Comparable<Shape> {
        protected String name = "shape"; public static int made; private final int sides;
        Shape(int sides) { this.sides = sides; made++; }
        public abstract double area();
        public int compareTo(Shape o) { return Double.compare(area(), o.area()); }
        private int secret(int by) { return sides * by; }
        public static String describe(Shape s, int... extra) { return s.name + extra.length; }
    }
    static class Square extends Shape {
        public double side;
        public Square() { this(1); }
        public Square(double side) { super(4); this.side = side; if (side < 0) throw new IllegalArgumentException("negative side"); }
        public double area() { return side * side; }
    }
    record Pair(int left, String right) {}
    enum Color { RED, GREEN }

    public static void main(String[] args) throws Exception {
        Class<?> c = Square.class;
        System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.getSuperclass().getSimpleName() + " " + c.isInterface() + " " + Greeter.class.isInterface() + " " + Modifier.isAbstract(Shape.class.getModifiers()) + " " + Color.class.isEnum() + " " + Pair.class.isRecord() + " " + int[].class.isArray() + " " + int[].class.getComponentType() + " " + int.class.isPrimitive() + " " + String[][].class.getName() + " " + String[][].class.getSimpleName());
        System.out.println(Arrays.toString(Shape.class.getInterfaces()) + " " + Shape.class.isAssignableFrom(c) + " " + c.isInstance(new Square()) + " " + c.isInstance("x") + " " + c.getPackageName().isEmpty() + " " + Map.Entry.class.getEnclosingClass());
        Object made = c.getDeclaredConstructor(double.class).newInstance(2.5);
        System.out.println(c.getMethod("area").invoke(made) + " " + ((Shape) made).name);
        Field side = c.getField("side"); side.set(made, 4.0);
        System.out.println(side.get(made) + " " + side.getType() + " " + side.getName() + " " + Modifier.isPublic(side.getModifiers()) + " " + side.getDeclaringClass().getSimpleName());
        Field counted = Shape.class.getField("made"); System.out.println(counted.get(null) + " " + Modifier.isStatic(counted.getModifiers()));
        Method secret = Shape.class.getDeclaredMethod("secret", int.class); secret.setAccessible(true);
        System.out.println(secret.invoke(made, 3) + " " + secret.getReturnType() + " " + Arrays.toString(secret.getParameterTypes()) + " " + Modifier.isPrivate(secret.getModifiers()) + " " + secret.getParameterCount());
        Method describe = Shape.class.getMethod("describe", Shape.class, int[].class); System.out.println(describe.isVarArgs() + " " + describe.invoke(null, made, new int[] {1, 2}));
        try { c.getDeclaredConstructor(double.class).newInstance(-1.0); } catch (InvocationTargetException e) { System.out.println("cause " + e.getCause() + " " + (e.getTargetException() == e.getCause())); }
        try { c.getMethod("missing", String.class); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        try { c.getDeclaredField("nothing"); } catch (NoSuchFieldException e) { System.out.println(e.getMessage()); }
        try { Class.forName("no.such.Thing"); } catch (ClassNotFoundException e) { System.out.println(e.getMessage()); }
        try { c.getMethod("area").invoke("text"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { secret.invoke(made, "x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { secret.invoke(made); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { c.getMethod("area").invoke(null); } catch (NullPointerException e) { System.out.println("null receiver"); }
        try { Shape.class.getDeclaredConstructor(int.class).newInstance(1); } catch (InstantiationException e) { System.out.println("abstract " + e.getMessage()); }
        System.out.println(Class.forName("Members$Square") == c);
        System.out.println(Arrays.stream(c.getDeclaredMethods()).map(Method::getName).sorted().collect(Collectors.toList()) + " " + Arrays.stream(Shape.class.getDeclaredFields()).map(Field::getName).toList() + " " + c.getConstructors().length);
        for (RecordComponent rc : Pair.class.getRecordComponents()) System.out.print(rc.getName() + ":" + rc.getType().getSimpleName() + "=" + rc.getAccessor().invoke(new Pair(1, "one")) + " ");
        System.out.println(Arrays.toString(Color.class.getEnumConstants()) + " " + c.cast(made).equals(made));
        Greeter g = (Greeter) Proxy.newProxyInstance(Greeter.class.getClassLoader(), new Class<?>[] {Greeter.class}, (proxy, method, a) -> method.getName() + "(" + a[0] + ")");
        System.out.println(g.greet("Ann"));
        int[] array = (int[]) Array.newInstance(int.class, 3); Array.set(array, 1, 5); System.out.println(Arrays.toString(array) + " " + Array.getLength(array) + " " + Array.get(array, 1));
        Object[] strings = (Object[]) Array.newInstance(String.class, 1); try { strings[0] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { Array.get("no array", 0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(Modifier.toString(counted.getModifiers()) + " " + secret + " " + counted);
    }
}
