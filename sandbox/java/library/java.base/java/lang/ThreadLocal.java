package java.lang;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

public class ThreadLocal<T> {
    private Supplier<? extends T> supplier;
    public ThreadLocal() {}
    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        ThreadLocal<S> made = new ThreadLocal<>();
        made.supplier = Objects.requireNonNull(supplier);
        return made;
    }
    /** A new thread begins with its parent's values, where they are inherited. */
    @SuppressWarnings("unchecked")
    static void inherit(Map<ThreadLocal<?>, Object> locals, Thread child) {
        for (Map.Entry<ThreadLocal<?>, Object> local : locals.entrySet())
            if (local.getKey() instanceof InheritableThreadLocal) {
                InheritableThreadLocal<Object> key = (InheritableThreadLocal<Object>) local.getKey();
                if (child.locals == null) child.locals = new IdentityHashMap<>();
                child.locals.put(key, key.childValue(local.getValue()));
            }
    }
    protected T initialValue() { return supplier == null ? null : supplier.get(); }
    @SuppressWarnings("unchecked")
    public T get() {
        Thread thread = Thread.currentThread();
        if (thread.locals == null || !thread.locals.containsKey(this)) set(initialValue());
        return (T) thread.locals.get(this);
    }
    public void set(T value) {
        Thread thread = Thread.currentThread();
        if (thread.locals == null) thread.locals = new IdentityHashMap<>();
        thread.locals.put(this, value);
    }
    public void remove() {
        Thread thread = Thread.currentThread();
        if (thread.locals != null) thread.locals.remove(this);
    }
}
