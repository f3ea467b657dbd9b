package java.util;

import java.io.Serializable;

public class LinkedHashSet<E> extends HashSet<E> implements Set<E>, Cloneable, Serializable {
    public LinkedHashSet(int initialCapacity, float loadFactor) {}
    public LinkedHashSet(int initialCapacity) {}
    public LinkedHashSet() {}
    public LinkedHashSet(Collection<? extends E> c) {
        this(Math.max(2 * c.size(), 11));
        addAll(c);
    }
}
