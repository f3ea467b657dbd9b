import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class AnonymousConstructors {
    static class Step<V> {
        final String made;
        Step(Callable<V> body) { made = "callable"; }
        Step(Runnable body, V value) { made = "runnable " + value; }
        Step(V value) { made = "value " + value; }
        Step(V... values) { made = values.length + " values"; }
        String name() { return made; }
    }

    public static void main(String[] args) throws Exception {
        Runnable nothing = () -> { };
        System.out.println(new Step<Integer>(nothing, 3) { }.name());
        System.out.println(new Step<String>("text") { }.name());
        System.out.println(new Step<Integer>(() -> 5) { String name() { return "own " + made; } }.name());
        System.out.println(new Step<Long>(1L, 2L, 3L) { }.name());
        FutureTask<String> task = new FutureTask<>(nothing, "result") {
            @Override
            protected void done() { System.out.println("done"); }
        };
        task.run();
        System.out.println(task.get());
    }
}
