import java.lang.annotation.*;
import java.util.*;

public class Annotations {
    enum Level { LOW, HIGH }

    @Retention(RetentionPolicy.RUNTIME) @interface Tag { String value(); int weight() default 1; }
    @Retention(RetentionPolicy.RUNTIME) @interface Settings {
        String name() default "none"; int[] sizes() default {1, 2}; Class<?> type() default Object.class; Level level() default Level.LOW; Tag tag() default @Tag("inner"); boolean on() default true; long big() default 1L; double share() default 0.5; char mark() default 'c'; Tag[] tags() default {};
    }
    @interface Unseen {}
    @Inherited @Retention(RetentionPolicy.RUNTIME) @interface Passed {}

    @Settings(name = "box", sizes = 7, type = String.class, level = Level.HIGH, tags = {@Tag("a"), @Tag(value = "b", weight = 5)})
    @Unseen @Passed
    static class Box {
        @Tag("field") int size;
        @Tag(value = "make", weight = 3) void make(@Tag("parameter") int count, String plain) {}
        @Deprecated public void old() {}
        void plain() {}
    }
    static class SubBox extends Box {}

    public static void main(String[] args) throws Exception {
        Settings s = Box.class.getAnnotation(Settings.class);
        System.out.println(s.name() + " " + Arrays.toString(s.sizes()) + " " + s.type() + " " + s.level() + " " + s.tag().value() + " " + s.on() + " " + s.big() + " " + s.share() + " " + s.mark());
        for (Tag t : s.tags()) System.out.print(t.value() + t.weight() + " ");
        System.out.println(s.annotationType().getSimpleName() + " " + s.equals(Box.class.getAnnotation(Settings.class)) + " " + s.equals(null));
        System.out.println(Box.class.isAnnotationPresent(Unseen.class) + " " + Box.class.isAnnotationPresent(Settings.class) + " " + Box.class.getAnnotations().length);
        System.out.println(SubBox.class.isAnnotationPresent(Passed.class) + " " + SubBox.class.isAnnotationPresent(Settings.class) + " " + SubBox.class.getDeclaredAnnotations().length);
        System.out.println(Box.class.getDeclaredField("size").getAnnotation(Tag.class).value());
        var make = Box.class.getDeclaredMethod("make", int.class, String.class);
        System.out.println(make.getAnnotation(Tag.class).weight() + " " + make.isAnnotationPresent(Deprecated.class) + " " + Box.class.getDeclaredMethod("plain").getAnnotation(Tag.class));
        System.out.println(make.getParameters()[0].getAnnotation(Tag.class).value() + " " + make.getParameters()[1].getAnnotations().length);
        System.out.println(Box.class.getDeclaredMethod("old").isAnnotationPresent(Deprecated.class));
    }
}
