package java.util;

import java.io.Serializable;

public class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E>, Cloneable, Serializable {
    private final NavigableMap<E, Object> m;
    @SuppressWarnings("unchecked")
    TreeSet(NavigableMap<E, ?> m, boolean view) { this.m = (NavigableMap<E, Object>) m; }
    public TreeSet() { m = new TreeMap<>(); }
    public TreeSet(Comparator<? super E> comparator) { m = new TreeMap<>(comparator); }
    public TreeSet(Collection<? extends E> c) {
        this();
        addAll(c);
    }
    public TreeSet(SortedSet<E> s) {
        this(s.comparator());
        addAll(s);
    }
    public Iterator<E> iterator() { return ((NavigableEntries<E, Object>) m).iterate(0, false); }
    public Iterator<E> descendingIterator() { return ((NavigableEntries<E, Object>) m).iterate(0, true); }
    public NavigableSet<E> descendingSet() { return new TreeSet<>(m.descendingMap(), true); }
    public int size() { return m.size(); }
    public boolean isEmpty() { return m.isEmpty(); }
    public boolean contains(Object o) { return m.containsKey(o); }
    public boolean add(E e) { return m.put(e, Boolean.TRUE) == null; }
    public boolean remove(Object o) {
        int before = m.size();
        m.remove(o);
        return m.size() < before;
    }
    public void clear() { m.clear(); }
    public NavigableSet<E> subSet(E fromElement, boolean fromInclusive, E toElement, boolean toInclusive) { return new TreeSet<>(m.subMap(fromElement, fromInclusive, toElement, toInclusive), true); }
    public NavigableSet<E> headSet(E toElement, boolean inclusive) { return new TreeSet<>(m.headMap(toElement, inclusive), true); }
    public NavigableSet<E> tailSet(E fromElement, boolean inclusive) { return new TreeSet<>(m.tailMap(fromElement, inclusive), true); }
    public SortedSet<E> subSet(E fromElement, E toElement) { return subSet(fromElement, true, toElement, false); }
    public SortedSet<E> headSet(E toElement) { return headSet(toElement, false); }
    public SortedSet<E> tailSet(E fromElement) { return tailSet(fromElement, true); }
    public Comparator<? super E> comparator() { return m.comparator(); }
    public E first() { return m.firstKey(); }
    public E last() { return m.lastKey(); }
    public E lower(E e) { return m.lowerKey(e); }
    public E floor(E e) { return m.floorKey(e); }
    public E ceiling(E e) { return m.ceilingKey(e); }
    public E higher(E e) { return m.higherKey(e); }
    private static <E> E keyOf(Map.Entry<E, ?> e) { return e == null ? null : e.getKey(); }
    public E pollFirst() { return keyOf(m.pollFirstEntry()); }
    public E pollLast() { return keyOf(m.pollLastEntry()); }
    public Object clone() { return new TreeSet<E>((SortedSet<E>) this); }
}
