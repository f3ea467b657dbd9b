package java.util;

import java.io.Serializable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

class ImmutableCollections {
    private ImmutableCollections() {}
    static UnsupportedOperationException uoe() { return new UnsupportedOperationException(); }
    static native <E> List<E> list(boolean refuseNulls, Object... elements);
    static native <E> Set<E> set(boolean dropDuplicates, Object... elements);
    static native <K, V> Map<K, V> map(Object... keysAndValues);
    abstract static class AbstractImmutableCollection<E> extends AbstractCollection<E> {
        public boolean add(E e) { throw uoe(); }
        public boolean addAll(Collection<? extends E> c) { throw uoe(); }
        public void clear() { throw uoe(); }
        public boolean remove(Object o) { throw uoe(); }
        public boolean removeAll(Collection<?> c) { throw uoe(); }
        public boolean removeIf(Predicate<? super E> filter) { throw uoe(); }
        public boolean retainAll(Collection<?> c) { throw uoe(); }
    }
    abstract static class AbstractImmutableList<E> extends AbstractImmutableCollection<E> implements List<E>, RandomAccess, Serializable {
        native boolean allowsNulls();
        public void add(int index, E element) { throw uoe(); }
        public boolean addAll(int index, Collection<? extends E> c) { throw uoe(); }
        public E remove(int index) { throw uoe(); }
        public void replaceAll(UnaryOperator<E> operator) { throw uoe(); }
        public E set(int index, E element) { throw uoe(); }
        public void sort(Comparator<? super E> c) { throw uoe(); }
        public native int size();
        public native boolean isEmpty();
        public native boolean contains(Object o);
        public native int indexOf(Object o);
        public native int lastIndexOf(Object o);
        public native Object[] toArray();
        public native E get(int index);
        public native Iterator<E> iterator();
        public native void forEach(Consumer<? super E> action);
        public native boolean equals(Object o);
        public native int hashCode();
        public ListIterator<E> listIterator() { return listIterator(0); }
        public ListIterator<E> listIterator(int index) {
            if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + " Size: " + size());
            return new ListItr<E>(this, index);
        }
        public native List<E> subList(int fromIndex, int toIndex);
    }
    static final class List12<E> extends AbstractImmutableList<E> {}
    static final class ListN<E> extends AbstractImmutableList<E> {}
    static final class SubList<E> extends AbstractImmutableList<E> {}
    static final class ListItr<E> implements ListIterator<E> {
        private final List<E> list;
        private int cursor;
        ListItr(List<E> list, int index) {
            this.list = list;
            this.cursor = index;
        }
        public boolean hasNext() { return cursor != list.size(); }
        public E next() {
            if (cursor >= list.size()) throw new NoSuchElementException();
            return list.get(cursor++);
        }
        public boolean hasPrevious() { return cursor != 0; }
        public E previous() {
            if (cursor <= 0) throw new NoSuchElementException();
            return list.get(--cursor);
        }
        public int nextIndex() { return cursor; }
        public int previousIndex() { return cursor - 1; }
        public void remove() { throw uoe(); }
        public void set(E e) { throw uoe(); }
        public void add(E e) { throw uoe(); }
    }
    static final class Itr<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public void remove() { throw uoe(); }
    }
    static class SetN<E> extends AbstractImmutableCollection<E> implements Set<E>, Serializable {
        public native int size();
        public native boolean isEmpty();
        public native boolean contains(Object o);
        public native Iterator<E> iterator();
        public boolean equals(Object o) { return o == this || o instanceof Set && ((Set<?>) o).size() == size() && containsAll((Set<?>) o); }
        public int hashCode() {
            int h = 0;
            for (E e : this) h += e.hashCode();
            return h;
        }
    }
    static final class Set12<E> extends SetN<E> {}
    static class MapN<K, V> extends AbstractMap<K, V> implements Serializable {
        public native int size();
        public native V get(Object key);
        public native boolean containsKey(Object key);
        public native boolean containsValue(Object value);
        native Iterator<Map.Entry<K, V>> iterator();
        public Set<Map.Entry<K, V>> entrySet() { return new EntrySet<K, V>(this); }
        public Set<K> keySet() { return Collections.unmodifiableSet(super.keySet()); }
        public Collection<V> values() { return Collections.unmodifiableCollection(super.values()); }
        public void clear() { throw uoe(); }
        public V compute(K key, BiFunction<? super K, ? super V, ? extends V> rf) { throw uoe(); }
        public V computeIfAbsent(K key, Function<? super K, ? extends V> mf) { throw uoe(); }
        public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> rf) { throw uoe(); }
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> rf) { throw uoe(); }
        public V put(K key, V value) { throw uoe(); }
        public void putAll(Map<? extends K, ? extends V> m) { throw uoe(); }
        public V putIfAbsent(K key, V value) { throw uoe(); }
        public V remove(Object key) { throw uoe(); }
        public boolean remove(Object key, Object value) { throw uoe(); }
        public V replace(K key, V value) { throw uoe(); }
        public boolean replace(K key, V oldValue, V newValue) { throw uoe(); }
        public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) { throw uoe(); }
        public V getOrDefault(Object key, V defaultValue) {
            V v = get(key);
            return v != null ? v : defaultValue;
        }
    }
    static final class Map1<K, V> extends MapN<K, V> {}
    static final class EntrySet<K, V> extends AbstractImmutableCollection<Map.Entry<K, V>> implements Set<Map.Entry<K, V>> {
        private final MapN<K, V> map;
        EntrySet(MapN<K, V> map) { this.map = map; }
        public int size() { return map.size(); }
        public Iterator<Map.Entry<K, V>> iterator() { return map.iterator(); }
        public boolean equals(Object o) { return o == this || o instanceof Set && ((Set<?>) o).size() == size() && containsAll((Set<?>) o); }
        public int hashCode() { return map.hashCode(); }
    }
    static final class SetIterator<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public void remove() { throw uoe(); }
    }
    static final class MapIterator<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public void remove() { throw uoe(); }
    }
}
