import java.util.*;

public class ObjectMethods {
    static class Sheep implements Cloneable {
        String name;
        int[] wool = {1, 2};
        Sheep(String name) { this.name = name; }
        @Override public Sheep clone() {
            try {
                return (Sheep) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
    static class NoClone { Object copy() throws CloneNotSupportedException { return clone(); } }
    interface Shape { double area(); }

    public static void main(String[] args) throws Exception {
        Sheep dolly = new Sheep("dolly"), copy = dolly.clone();
        copy.name = "copy";
        copy.wool[0] = 99;
        System.out.println(dolly.name + dolly.wool[0] + copy.name + (copy.getClass() == dolly.getClass()));
        try {
            new NoClone().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
        Object o = new Object();
        System.out.println(o.toString().startsWith("java.lang.Object@") + " " + o.equals(o) + " " + (o.hashCode() == System.identityHashCode(o)) + " " + new Sheep("x").toString().replaceAll("@.*", "@"));
        System.out.println(String.class.getName() + " " + int.class + " " + Sheep.class + " " + Shape.class + " " + new ArrayList<>().getClass() + " " + Sheep[].class.getName() + " " + Shape.class.isInterface() + " " + Thread.State.NEW.getClass().getSimpleName());
        System.out.println(Number.class.isInstance(5) + " " + Number.class.isAssignableFrom(Integer.class) + " " + Integer.class.getSuperclass() + " " + Object.class.getSuperclass() + " " + String.class.getPackageName() + " " + Sheep.class.getEnclosingClass());
        System.out.println(new Object() {
            int x = 5;
            int twice() { return x * 2; }
        }.twice());
        var anonymous = new Object() { String hidden = "seen"; };
        System.out.println(anonymous.hidden);
        System.out.println(Objects.requireNonNullElseGet(null, () -> "g") + Objects.isNull(null) + Objects.compare("a", "b", Comparator.naturalOrder()));
        System.out.println(UUID.fromString("00000000-0000-0001-0000-000000000002").getLeastSignificantBits() + " " + UUID.randomUUID().toString().length());
        Class<?> c = Class.forName("java.util.ArrayList");
        System.out.println(c.getSimpleName() + " " + c.getDeclaredConstructor().newInstance());
        try {
            Class.forName("com.example.Missing");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        System.out.println(System.getProperty("none", "dflt") + " " + (System.currentTimeMillis() > 0) + " " + System.lineSeparator().length());
        assert 1 > 2 : "assertions are off";
        System.err.println("to standard error");
    }
}
