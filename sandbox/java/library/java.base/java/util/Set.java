package java.util;

public interface Set<E> extends Collection<E> {
    static <E> Set<E> of() { return ImmutableCollections.set(false, new Object[0]); }
    static <E> Set<E> of(E e1) { return ImmutableCollections.set(false, e1); }
    static <E> Set<E> of(E e1, E e2) { return ImmutableCollections.set(false, e1, e2); }
    static <E> Set<E> of(E e1, E e2, E e3) { return ImmutableCollections.set(false, e1, e2, e3); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4) { return ImmutableCollections.set(false, e1, e2, e3, e4); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5, e6); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5, e6, e7); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5, e6, e7, e8); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5, e6, e7, e8, e9); }
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10) { return ImmutableCollections.set(false, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10); }
    @SafeVarargs
    static <E> Set<E> of(E... elements) { return ImmutableCollections.set(false, elements); }
    @SuppressWarnings("unchecked")
    static <E> Set<E> copyOf(Collection<? extends E> coll) { return coll instanceof ImmutableCollections.SetN ? (Set<E>) coll : ImmutableCollections.set(true, coll.toArray()); }
}
