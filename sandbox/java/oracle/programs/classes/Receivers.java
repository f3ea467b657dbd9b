import java.lang.annotation.*;
public class Receivers {
    @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface Ripe {}
    void eat(@Ripe Receivers this) { System.out.println("eaten"); }
    void two(@Ripe Receivers this, int a) {}
    public static void main(String[] args) throws Exception {
        new Receivers().eat();
        System.out.println(Receivers.class.getDeclaredMethod("eat") + " " + Receivers.class.getDeclaredMethod("two", int.class));
    }
}
