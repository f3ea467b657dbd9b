package java.util.concurrent;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;

public class CopyOnWriteArraySet<E> extends AbstractSet<E> implements java.io.Serializable {
    private final CopyOnWriteArrayList<E> list = new CopyOnWriteArrayList<>();
    public CopyOnWriteArraySet() {}
    public CopyOnWriteArraySet(Collection<? extends E> c) { list.addAllAbsent(c); }
    public int size() { return list.size(); }
    public boolean contains(Object o) { return list.contains(o); }
    public boolean add(E e) { return list.addIfAbsent(e); }
    public boolean remove(Object o) { return list.remove(o); }
    public void clear() { list.clear(); }
    public boolean removeIf(java.util.function.Predicate<? super E> filter) { return list.removeIf(filter); }
    public Iterator<E> iterator() { return list.iterator(); }
}
