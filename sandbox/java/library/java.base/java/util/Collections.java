package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class Collections {
    private Collections() {}
    @SuppressWarnings("rawtypes")
    static final Comparator NATURAL_ORDER = new NaturalOrder(false);
    @SuppressWarnings("rawtypes")
    private static final Comparator REVERSE_ORDER = new NaturalOrder(true);
    @SuppressWarnings("rawtypes")
    public static final Set EMPTY_SET = new EmptySet();
    @SuppressWarnings("rawtypes")
    public static final List EMPTY_LIST = new EmptyList();
    @SuppressWarnings("rawtypes")
    public static final Map EMPTY_MAP = new EmptyMap();
    @SuppressWarnings("rawtypes")
    private static Comparable asComparable(Object o) { return (Comparable) o; }
    private static class NaturalOrder implements Comparator<Comparable<Object>>, Serializable {
        private final boolean reverse;
        NaturalOrder(boolean reverse) { this.reverse = reverse; }
        public int compare(Comparable<Object> c1, Comparable<Object> c2) { return reverse ? c2.compareTo(c1) : c1.compareTo(c2); }
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Comparator<Comparable<Object>> reversed() { return reverse ? NATURAL_ORDER : REVERSE_ORDER; }
    }
    private static class ReverseComparator<T> implements Comparator<T>, Serializable {
        final Comparator<T> cmp;
        ReverseComparator(Comparator<T> cmp) { this.cmp = cmp; }
        public int compare(T t1, T t2) { return cmp.compare(t2, t1); }
        public Comparator<T> reversed() { return cmp; }
        public boolean equals(Object o) { return o == this || o instanceof ReverseComparator && cmp.equals(((ReverseComparator<?>) o).cmp); }
        public int hashCode() { return cmp.hashCode() ^ Integer.MIN_VALUE; }
    }
    private static class NullComparator<T> implements Comparator<T>, Serializable {
        private final boolean nullFirst;
        private final Comparator<T> real;
        NullComparator(boolean nullFirst, Comparator<T> real) {
            this.nullFirst = nullFirst;
            this.real = real;
        }
        public int compare(T a, T b) {
            if (a == null) return b == null ? 0 : nullFirst ? -1 : 1;
            if (b == null) return nullFirst ? 1 : -1;
            return real == null ? 0 : real.compare(a, b);
        }
        public Comparator<T> thenComparing(Comparator<? super T> other) {
            Objects.requireNonNull(other);
            return new NullComparator<T>(nullFirst, real == null ? (Comparator<T>) other : real.thenComparing(other));
        }
        public Comparator<T> reversed() { return new NullComparator<T>(!nullFirst, real == null ? null : real.reversed()); }
    }
    @SuppressWarnings("unchecked")
    static <T> Comparator<T> nullOrder(boolean nullFirst, Comparator<? super T> real) { return new NullComparator<T>(nullFirst, (Comparator<T>) real); }
    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() { return (Comparator<T>) REVERSE_ORDER; }
    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder(Comparator<T> cmp) {
        if (cmp == null || cmp == NATURAL_ORDER) return (Comparator<T>) REVERSE_ORDER;
        if (cmp == REVERSE_ORDER) return (Comparator<T>) NATURAL_ORDER;
        if (cmp instanceof ReverseComparator) return ((ReverseComparator<T>) cmp).cmp;
        return new ReverseComparator<>(cmp);
    }
    public static <T extends Comparable<? super T>> void sort(List<T> list) { list.sort(null); }
    public static <T> void sort(List<T> list, Comparator<? super T> c) { list.sort(c); }
    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int cmp = list.get(mid).compareTo(key);
            if (cmp < 0) low = mid + 1;
            else if (cmp > 0) high = mid - 1;
            else return mid;
        }
        return -(low + 1);
    }
    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> c) {
        Comparator<T> order = c == null ? (Comparator<T>) NATURAL_ORDER : (Comparator<T>) c;
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int cmp = order.compare(list.get(mid), key);
            if (cmp < 0) low = mid + 1;
            else if (cmp > 0) high = mid - 1;
            else return mid;
        }
        return -(low + 1);
    }
    public static void reverse(List<?> list) {
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) swap(list, i, j);
    }
    private static Random random;
    public static void shuffle(List<?> list) {
        if (random == null) random = new Random();
        shuffle(list, random);
    }
    public static void shuffle(List<?> list, Random rnd) {
        for (int i = list.size(); i > 1; i--) swap(list, i - 1, rnd.nextInt(i));
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void swap(List<?> list, int i, int j) {
        List l = list;
        l.set(i, l.set(j, l.get(i)));
    }
    public static <T> void fill(List<? super T> list, T obj) {
        for (int i = 0; i < list.size(); i++) list.set(i, obj);
    }
    public static <T> void copy(List<? super T> dest, List<? extends T> src) {
        if (src.size() > dest.size()) throw new IndexOutOfBoundsException("Source does not fit in dest");
        for (int i = 0; i < src.size(); i++) dest.set(i, src.get(i));
    }
    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> coll) {
        Iterator<? extends T> i = coll.iterator();
        T candidate = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (next.compareTo(candidate) < 0) candidate = next;
        }
        return candidate;
    }
    @SuppressWarnings("unchecked")
    public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<T> order = comp == null ? (Comparator<T>) NATURAL_ORDER : (Comparator<T>) comp;
        Iterator<? extends T> i = coll.iterator();
        T candidate = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (order.compare(next, candidate) < 0) candidate = next;
        }
        return candidate;
    }
    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> coll) {
        Iterator<? extends T> i = coll.iterator();
        T candidate = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (next.compareTo(candidate) > 0) candidate = next;
        }
        return candidate;
    }
    @SuppressWarnings("unchecked")
    public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comp) {
        Comparator<T> order = comp == null ? (Comparator<T>) NATURAL_ORDER : (Comparator<T>) comp;
        Iterator<? extends T> i = coll.iterator();
        T candidate = i.next();
        while (i.hasNext()) {
            T next = i.next();
            if (order.compare(next, candidate) > 0) candidate = next;
        }
        return candidate;
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void rotate(List<?> list, int distance) {
        if (list.isEmpty()) return;
        List l = list;
        Object[] all = l.toArray();
        for (int i = 0; i < all.length; i++) l.set(Math.floorMod(i + distance, all.length), all[i]);
    }
    public static <T> boolean replaceAll(List<T> list, T oldVal, T newVal) {
        boolean replaced = false;
        for (int i = 0; i < list.size(); i++) {
            if (Objects.equals(oldVal, list.get(i))) {
                list.set(i, newVal);
                replaced = true;
            }
        }
        return replaced;
    }
    public static int indexOfSubList(List<?> source, List<?> target) {
        for (int i = 0; i <= source.size() - target.size(); i++) if (source.subList(i, i + target.size()).equals(target)) return i;
        return -1;
    }
    public static int frequency(Collection<?> c, Object o) {
        int result = 0;
        for (Object e : c) if (Objects.equals(o, e)) result++;
        return result;
    }
    public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
        for (Object e : c1) if (c2.contains(e)) return false;
        return true;
    }
    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> c, T... elements) {
        boolean result = false;
        for (T element : elements) result |= c.add(element);
        return result;
    }
    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        if (!map.isEmpty()) throw new IllegalArgumentException("Map is non-empty");
        return new AbstractSet<E>() {
            public int size() { return map.size(); }
            public boolean contains(Object o) { return map.containsKey(o); }
            public boolean add(E e) { return map.put(e, Boolean.TRUE) == null; }
            public boolean remove(Object o) { return map.remove(o) != null; }
            public void clear() { map.clear(); }
            public Iterator<E> iterator() { return map.keySet().iterator(); }
        };
    }
    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new AbstractQueue<T>() {
            public boolean add(T e) { deque.addFirst(e); return true; }
            public boolean offer(T e) { return deque.offerFirst(e); }
            public T poll() { return deque.poll(); }
            public T peek() { return deque.peek(); }
            public int size() { return deque.size(); }
            public Iterator<T> iterator() { return deque.iterator(); }
        };
    }
    public static <T> Enumeration<T> enumeration(Collection<T> c) {
        Iterator<T> i = c.iterator();
        return new Enumeration<T>() {
            public boolean hasMoreElements() { return i.hasNext(); }
            public T nextElement() { return i.next(); }
        };
    }
    public static <T> ArrayList<T> list(Enumeration<T> e) {
        ArrayList<T> l = new ArrayList<>();
        while (e.hasMoreElements()) l.add(e.nextElement());
        return l;
    }
    public static <T> Iterator<T> emptyIterator() { return Collections.<T>emptyList().iterator(); }
    @SuppressWarnings("unchecked")
    public static <T> List<T> emptyList() { return (List<T>) EMPTY_LIST; }
    @SuppressWarnings("unchecked")
    public static <T> Set<T> emptySet() { return (Set<T>) EMPTY_SET; }
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> emptyMap() { return (Map<K, V>) EMPTY_MAP; }
    public static <T> Set<T> singleton(T o) { return new SingletonSet<T>(o); }
    public static <T> List<T> singletonList(T o) { return new SingletonList<T>(o); }
    public static <K, V> Map<K, V> singletonMap(K key, V value) { return new SingletonMap<K, V>(key, value); }
    public static <T> List<T> nCopies(int n, T o) {
        if (n < 0) throw new IllegalArgumentException("List length = " + n);
        return new CopiesList<T>(n, o);
    }
    private static class EmptyList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        public int size() { return 0; }
        public E get(int index) { throw new IndexOutOfBoundsException("Index: " + index); }
        public void sort(Comparator<? super E> c) {}
        public void clear() {}
    }
    private static class EmptySet<E> extends AbstractSet<E> implements Serializable {
        public int size() { return 0; }
        public Iterator<E> iterator() { return Collections.<E>emptyList().iterator(); }
        public void clear() {}
    }
    private static class EmptyMap<K, V> extends AbstractMap<K, V> implements Serializable {
        public Set<Map.Entry<K, V>> entrySet() { return emptySet(); }
        public void clear() {}
        public V putIfAbsent(K key, V value) { throw new UnsupportedOperationException(); }
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) { throw new UnsupportedOperationException(); }
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) { throw new UnsupportedOperationException(); }
    }
    private static class SingletonList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private final E element;
        SingletonList(E obj) { element = obj; }
        public int size() { return 1; }
        public E get(int index) {
            if (index != 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: 1");
            return element;
        }
        public void sort(Comparator<? super E> c) {}
        public boolean removeIf(Predicate<? super E> filter) { throw new UnsupportedOperationException(); }
    }
    private static class SingletonSet<E> extends AbstractSet<E> implements Serializable {
        private final E element;
        SingletonSet(E e) { element = e; }
        public int size() { return 1; }
        public boolean contains(Object o) { return Objects.equals(o, element); }
        public boolean removeIf(Predicate<? super E> filter) { throw new UnsupportedOperationException(); }
        public Iterator<E> iterator() { return unmodifiableIterator(Collections.singletonList(element).iterator()); }
    }
    private static class SingletonMap<K, V> extends AbstractMap<K, V> implements Serializable {
        private final K k;
        private final V v;
        SingletonMap(K key, V value) {
            k = key;
            v = value;
        }
        public Set<Map.Entry<K, V>> entrySet() { return Collections.<Map.Entry<K, V>>singleton(new AbstractMap.SimpleImmutableEntry<>(k, v)); }
    }
    private static class CopiesList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private final int n;
        private final E element;
        CopiesList(int n, E e) {
            this.n = n;
            element = e;
        }
        public int size() { return n; }
        public E get(int index) {
            if (index < 0 || index >= n) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + n);
            return element;
        }
    }
    private static <T> Iterator<T> unmodifiableIterator(Iterator<? extends T> i) {
        return new Iterator<T>() {
            public boolean hasNext() { return i.hasNext(); }
            public T next() { return i.next(); }
        };
    }
    @SuppressWarnings("unchecked")
    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) { return c instanceof UnmodifiableCollection && c.getClass() == UnmodifiableCollection.class ? (Collection<T>) c : new UnmodifiableCollection<T>(c); }
    public static <T> Set<T> unmodifiableSet(Set<? extends T> s) { return new UnmodifiableSet<T>(s); }
    public static <T> List<T> unmodifiableList(List<? extends T> list) { return list instanceof RandomAccess ? new UnmodifiableRandomAccessList<T>(list) : new UnmodifiableList<T>(list); }
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) { return new UnmodifiableMap<K, V>(m); }
    static class UnmodifiableCollection<E> implements Collection<E>, Serializable {
        final Collection<? extends E> c;
        UnmodifiableCollection(Collection<? extends E> c) { this.c = Objects.requireNonNull(c); }
        public int size() { return c.size(); }
        public boolean isEmpty() { return c.isEmpty(); }
        public boolean contains(Object o) { return c.contains(o); }
        public Object[] toArray() { return c.toArray(); }
        public <T> T[] toArray(T[] a) { return c.toArray(a); }
        public String toString() { return c.toString(); }
        public Iterator<E> iterator() { return unmodifiableIterator(c.iterator()); }
        public boolean add(E e) { throw new UnsupportedOperationException(); }
        public boolean remove(Object o) { throw new UnsupportedOperationException(); }
        public boolean containsAll(Collection<?> coll) { return c.containsAll(coll); }
        public boolean addAll(Collection<? extends E> coll) { throw new UnsupportedOperationException(); }
        public boolean removeAll(Collection<?> coll) { throw new UnsupportedOperationException(); }
        public boolean retainAll(Collection<?> coll) { throw new UnsupportedOperationException(); }
        public void clear() { throw new UnsupportedOperationException(); }
        public boolean removeIf(Predicate<? super E> filter) { throw new UnsupportedOperationException(); }
    }
    static class UnmodifiableSet<E> extends UnmodifiableCollection<E> implements Set<E> {
        UnmodifiableSet(Set<? extends E> s) { super(s); }
        public boolean equals(Object o) { return o == this || c.equals(o); }
        public int hashCode() { return c.hashCode(); }
    }
    static class UnmodifiableList<E> extends UnmodifiableCollection<E> implements List<E> {
        final List<? extends E> list;
        UnmodifiableList(List<? extends E> list) {
            super(list);
            this.list = list;
        }
        public boolean equals(Object o) { return o == this || list.equals(o); }
        public int hashCode() { return list.hashCode(); }
        public E get(int index) { return list.get(index); }
        public E set(int index, E element) { throw new UnsupportedOperationException(); }
        public void add(int index, E element) { throw new UnsupportedOperationException(); }
        public E remove(int index) { throw new UnsupportedOperationException(); }
        public int indexOf(Object o) { return list.indexOf(o); }
        public int lastIndexOf(Object o) { return list.lastIndexOf(o); }
        public boolean addAll(int index, Collection<? extends E> c) { throw new UnsupportedOperationException(); }
        public void replaceAll(UnaryOperator<E> operator) { throw new UnsupportedOperationException(); }
        public void sort(Comparator<? super E> c) { throw new UnsupportedOperationException(); }
        public ListIterator<E> listIterator() { return listIterator(0); }
        public ListIterator<E> listIterator(int index) { return new ImmutableCollections.ListItr<E>(this, index); }
        public List<E> subList(int fromIndex, int toIndex) { return new UnmodifiableList<E>(list.subList(fromIndex, toIndex)); }
    }
    static class UnmodifiableRandomAccessList<E> extends UnmodifiableList<E> implements RandomAccess {
        UnmodifiableRandomAccessList(List<? extends E> list) { super(list); }
    }
    private static class UnmodifiableMap<K, V> implements Map<K, V>, Serializable {
        private final Map<? extends K, ? extends V> m;
        UnmodifiableMap(Map<? extends K, ? extends V> m) { this.m = Objects.requireNonNull(m); }
        public int size() { return m.size(); }
        public boolean isEmpty() { return m.isEmpty(); }
        public boolean containsKey(Object key) { return m.containsKey(key); }
        public boolean containsValue(Object val) { return m.containsValue(val); }
        public V get(Object key) { return m.get(key); }
        public V put(K key, V value) { throw new UnsupportedOperationException(); }
        public V remove(Object key) { throw new UnsupportedOperationException(); }
        public void putAll(Map<? extends K, ? extends V> m) { throw new UnsupportedOperationException(); }
        public void clear() { throw new UnsupportedOperationException(); }
        public Set<K> keySet() { return unmodifiableSet(m.keySet()); }
        public Collection<V> values() { return unmodifiableCollection(m.values()); }
        @SuppressWarnings("unchecked")
        public Set<Map.Entry<K, V>> entrySet() {
            Set<Map.Entry<K, V>> entries = new LinkedHashSet<>();
            for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) entries.add(new AbstractMap.SimpleImmutableEntry<K, V>(e));
            return unmodifiableSet(entries);
        }
        public boolean equals(Object o) { return o == this || m.equals(o); }
        public int hashCode() { return m.hashCode(); }
        public String toString() { return m.toString(); }
        public V putIfAbsent(K key, V value) { throw new UnsupportedOperationException(); }
        public boolean remove(Object key, Object value) { throw new UnsupportedOperationException(); }
        public boolean replace(K key, V oldValue, V newValue) { throw new UnsupportedOperationException(); }
        public V replace(K key, V value) { throw new UnsupportedOperationException(); }
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { throw new UnsupportedOperationException(); }
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) { throw new UnsupportedOperationException(); }
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) { throw new UnsupportedOperationException(); }
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) { throw new UnsupportedOperationException(); }
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) { throw new UnsupportedOperationException(); }
    }
    public static <T> Collection<T> synchronizedCollection(Collection<T> c) { return new SynchronizedCollection<T>(c); }
    public static <T> List<T> synchronizedList(List<T> list) { return new SynchronizedList<T>(list); }
    public static <T> Set<T> synchronizedSet(Set<T> s) { return new SynchronizedSet<T>(s); }
    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> m) { return new SynchronizedMap<K, V>(m); }
    private static class SynchronizedCollection<E> extends AbstractCollection<E> {
        final Collection<E> c;
        SynchronizedCollection(Collection<E> c) { this.c = Objects.requireNonNull(c); }
        public int size() { return c.size(); }
        public boolean contains(Object o) { return c.contains(o); }
        public Iterator<E> iterator() { return c.iterator(); }
        public boolean add(E e) { return c.add(e); }
        public boolean remove(Object o) { return c.remove(o); }
        public boolean addAll(Collection<? extends E> coll) { return c.addAll(coll); }
        public void clear() { c.clear(); }
        public String toString() { return c.toString(); }
    }
    private static class SynchronizedSet<E> extends SynchronizedCollection<E> implements Set<E> {
        SynchronizedSet(Set<E> s) { super(s); }
        public boolean equals(Object o) { return this == o || c.equals(o); }
        public int hashCode() { return c.hashCode(); }
    }
    private static class SynchronizedList<E> extends AbstractList<E> {
        private final List<E> list;
        SynchronizedList(List<E> list) { this.list = Objects.requireNonNull(list); }
        public int size() { return list.size(); }
        public E get(int index) { return list.get(index); }
        public E set(int index, E element) { return list.set(index, element); }
        public boolean add(E e) { return list.add(e); }
        public void add(int index, E element) { list.add(index, element); }
        public E remove(int index) { return list.remove(index); }
        public boolean remove(Object o) { return list.remove(o); }
        public void clear() { list.clear(); }
        public void sort(Comparator<? super E> c) { list.sort(c); }
        public Iterator<E> iterator() { return list.iterator(); }
        public boolean equals(Object o) { return this == o || list.equals(o); }
        public int hashCode() { return list.hashCode(); }
    }
    private static class SynchronizedMap<K, V> extends AbstractMap<K, V> {
        private final Map<K, V> m;
        SynchronizedMap(Map<K, V> m) { this.m = Objects.requireNonNull(m); }
        public int size() { return m.size(); }
        public boolean containsKey(Object key) { return m.containsKey(key); }
        public V get(Object key) { return m.get(key); }
        public V put(K key, V value) { return m.put(key, value); }
        public V remove(Object key) { return m.remove(key); }
        public void clear() { m.clear(); }
        public boolean containsValue(Object value) { return m.containsValue(value); }
        public void putAll(Map<? extends K, ? extends V> map) { m.putAll(map); }
        public String toString() { return m.toString(); }
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) { m.replaceAll(function); }
        public V putIfAbsent(K key, V value) { return m.putIfAbsent(key, value); }
        public boolean remove(Object key, Object value) { return m.remove(key, value); }
        public boolean replace(K key, V oldValue, V newValue) { return m.replace(key, oldValue, newValue); }
        public V replace(K key, V value) { return m.replace(key, value); }
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) { return m.computeIfAbsent(key, mappingFunction); }
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) { return m.computeIfPresent(key, remappingFunction); }
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) { return m.compute(key, remappingFunction); }
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) { return m.merge(key, value, remappingFunction); }
        public Set<K> keySet() { return m.keySet(); }
        public Collection<V> values() { return m.values(); }
        public Set<Map.Entry<K, V>> entrySet() { return m.entrySet(); }
        public boolean equals(Object o) { return this == o || m.equals(o); }
        public int hashCode() { return m.hashCode(); }
    }
    public static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) { return CheckedCollections.collection(c, type); }
    public static <E> List<E> checkedList(List<E> list, Class<E> type) { return CheckedCollections.list(list, type); }
    public static <E> Set<E> checkedSet(Set<E> s, Class<E> type) { return CheckedCollections.set(s, type); }
    public static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) { return CheckedCollections.queue(queue, type); }
    public static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) { return CheckedCollections.map(m, keyType, valueType); }
}
