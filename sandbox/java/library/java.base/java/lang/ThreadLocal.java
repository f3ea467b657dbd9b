package java.lang;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

public class ThreadLocal<T> {
    private final Key key = new Key(this);
    private Supplier<? extends T> supplier;
    public ThreadLocal() {}
    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        ThreadLocal<S> made = new ThreadLocal<>();
        made.supplier = Objects.requireNonNull(supplier);
        return made;
    }
    /** By this a thread keeps a value: it does not keep the thread local. */
    static final class Key {
        private final WeakReference<ThreadLocal<?>> local;
        Key(ThreadLocal<?> local) { this.local = new WeakReference<ThreadLocal<?>>(local); }
    }
    /** A new thread begins with its parent's values, where they are inherited. */
    @SuppressWarnings("unchecked")
    static void inherit(Map<Key, Object> locals, Thread child) {
        for (Map.Entry<Key, Object> value : locals.entrySet()) {
            ThreadLocal<?> local = value.getKey().local.get();
            if (local instanceof InheritableThreadLocal) {
                if (child.locals == null) child.locals = new HashMap<>();
                child.locals.put(value.getKey(), ((InheritableThreadLocal<Object>) local).childValue(value.getValue()));
            }
        }
    }
    protected T initialValue() { return supplier == null ? null : supplier.get(); }
    @SuppressWarnings("unchecked")
    public T get() {
        Thread thread = Thread.currentThread();
        if (thread.locals == null || !thread.locals.containsKey(key)) set(initialValue());
        return (T) thread.locals.get(key);
    }
    public void set(T value) {
        Thread thread = Thread.currentThread();
        if (thread.locals == null) thread.locals = new HashMap<>();
        thread.locals.put(key, value);
    }
    public void remove() {
        Thread thread = Thread.currentThread();
        if (thread.locals != null) thread.locals.remove(key);
    }
}
