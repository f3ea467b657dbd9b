import java.util.*;

public class SystemThings {
    static int[] source = {1, 2, 3, 4, 5};

    public static void main(String[] args) throws Exception {
        System.arraycopy(source, 0, source, 1, 4);
        System.out.println(Arrays.toString(source));
        long a = System.nanoTime(), b = System.nanoTime();
        System.out.println(b >= a);
        System.out.println(args.length + " " + System.identityHashCode(null) + " " + System.getProperty("user.nothing") + " " + System.getProperty("line.separator").length());
        System.setProperty("my.key", "my value");
        System.out.println(System.getProperty("my.key"));
        StringBuilder b1 = new StringBuilder();
        for (StackTraceElement e : new Throwable().getStackTrace()) b1.append(e.getMethodName());
        System.out.println(b1);
        Class<?> c = SystemThings.class;
        System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.getPackageName().isEmpty() + " " + c.isInterface() + " " + c.getSuperclass().getName() + " " + new SystemThings().getClass().equals(c));
        System.out.println(int[].class + " " + String[].class.getSimpleName() + " " + Integer.class.getName() + " " + int.class.getName() + " " + List.class.isInterface() + " " + Thread.State.class.isEnum() + " " + void.class);
        Object o = c.getDeclaredConstructor().newInstance();
        System.out.println(o.getClass() == c);
        Runtime.getRuntime().gc();
        System.out.println(Runtime.getRuntime().availableProcessors() > 0);
        Math.floorDiv(1, 1);
        Iterable<Integer> it = () -> List.of(1, 2).iterator();
        for (int i : it) System.out.print(i);
        System.out.println();
        System.err.println("on standard error");
        System.exit(args.length == 0 ? 7 : 0);
    }
}
