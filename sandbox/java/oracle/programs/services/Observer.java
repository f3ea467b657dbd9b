import java.util.*;
import java.util.function.BiConsumer;

public class Observer {
    static class Property<T> {
        private T value;
        private final List<BiConsumer<? super T, ? super T>> listeners = new ArrayList<>();
        Property(T value) { this.value = value; }
        Runnable listen(BiConsumer<? super T, ? super T> l) { listeners.add(l); return () -> listeners.remove(l); }
        void set(T next) {
            if (Objects.equals(value, next)) return;
            T old = value;
            value = next;
            for (var l : List.copyOf(listeners)) l.accept(old, next);
        }
        T get() { return value; }
    }

    public static void main(String[] args) {
        Property<Integer> count = new Property<>(0);
        List<String> log = new ArrayList<>();
        Runnable stop = count.listen((a, b) -> log.add(a + "->" + b));
        count.listen((a, b) -> { if (b > 2) count.set(2); });
        count.set(1);
        count.set(1);
        count.set(5);
        stop.run();
        count.set(1);
        System.out.println(log + " " + count.get());
    }
}
