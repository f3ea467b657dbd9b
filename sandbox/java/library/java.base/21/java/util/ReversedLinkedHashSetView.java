package java.util;

/** A set or the keys of a map from behind; `base` says what stands where. */
class ReversedLinkedHashSetView<E> extends AbstractSet<E> implements SequencedSet<E> {
    private final Set<E> base;
    private final SequencedSet<E> forwards;
    ReversedLinkedHashSetView(Set<E> base, SequencedSet<E> forwards) {
        this.base = base;
        this.forwards = forwards;
    }
    public int size() { return base.size(); }
    public boolean contains(Object o) { return base.contains(o); }
    public boolean remove(Object o) { return base.remove(o); }
    public boolean add(E e) { return base.add(e); }
    public void addFirst(E e) { forwards.addLast(e); }
    public void addLast(E e) { forwards.addFirst(e); }
    public void clear() { base.clear(); }
    public SequencedSet<E> reversed() { return forwards; }
    public Iterator<E> iterator() {
        List<E> all = new ArrayList<E>(base);
        ListIterator<E> at = all.listIterator(all.size());
        return new Iterator<E>() {
            private E last;
            public boolean hasNext() { return at.hasPrevious(); }
            public E next() {
                last = at.previous();
                return last;
            }
            public void remove() { base.remove(last); }
        };
    }
}
