package java.util;

public class LinkedHashSet<E> extends HashSet<E> implements SequencedSet<E>, Cloneable, Serializable {
    public void addFirst(E e) {
        remove(e);
        List<E> others = new ArrayList<E>(this);
        clear();
        add(e);
        addAll(others);
    }
    public void addLast(E e) {
        remove(e);
        add(e);
    }
    public E getFirst() { return iterator().next(); }
    public E getLast() { return reversed().iterator().next(); }
    public E removeFirst() {
        E e = iterator().next();
        remove(e);
        return e;
    }
    public E removeLast() {
        E e = getLast();
        remove(e);
        return e;
    }
    public SequencedSet<E> reversed() { return new ReversedLinkedHashSetView<E>(this, this); }
    public static <T> LinkedHashSet<T> newLinkedHashSet(int numElements) {
        if (numElements < 0) throw new IllegalArgumentException("Negative number of elements: " + numElements);
        return new LinkedHashSet<T>(HashMap.capacityFor(numElements));
    }
}
