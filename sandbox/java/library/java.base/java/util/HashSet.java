package java.util;

import java.io.Serializable;
import java.util.function.Consumer;

public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
    public HashSet() {}
    public HashSet(Collection<? extends E> c) {
        this(Math.max((int) (c.size() / .75f) + 1, 16));
        addAll(c);
    }
    public HashSet(int initialCapacity, float loadFactor) {}
    public HashSet(int initialCapacity) {}
    public native Iterator<E> iterator();
    public native int size();
    public native boolean isEmpty();
    public native boolean contains(Object o);
    public native boolean add(E e);
    public native boolean remove(Object o);
    public native void clear();
    public native void forEach(Consumer<? super E> action);
    public native Object clone();
}
