package java.util.concurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class CopyOnWriteArrayList<E> implements List<E>, java.util.RandomAccess, Cloneable, java.io.Serializable {
    private List<E> items = new ArrayList<>();
    public CopyOnWriteArrayList() {}
    public CopyOnWriteArrayList(Collection<? extends E> c) { items.addAll(c); }
    public CopyOnWriteArrayList(E[] toCopyIn) { items.addAll(Arrays.asList(toCopyIn)); }
    private List<E> copy() { return items = new ArrayList<>(items); }
    public int size() { return items.size(); }
    public boolean isEmpty() { return items.isEmpty(); }
    public boolean contains(Object o) { return items.contains(o); }
    public int indexOf(Object o) { return items.indexOf(o); }
    public int lastIndexOf(Object o) { return items.lastIndexOf(o); }
    public boolean containsAll(Collection<?> c) { return items.containsAll(c); }
    public Object[] toArray() { return items.toArray(); }
    public <T> T[] toArray(T[] a) { return items.toArray(a); }
    private void check(int index) {
        if (index < 0 || index >= items.size()) throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + items.size());
    }
    public E get(int index) {
        check(index);
        return items.get(index);
    }
    public E set(int index, E element) {
        check(index);
        return copy().set(index, element);
    }
    public boolean add(E e) { return copy().add(e); }
    public void add(int index, E element) {
        if (index < 0 || index > items.size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + items.size());
        copy().add(index, element);
    }
    public boolean addIfAbsent(E e) { return !items.contains(e) && add(e); }
    public int addAllAbsent(Collection<? extends E> c) {
        int added = 0;
        for (E e : c) if (addIfAbsent(e)) added++;
        return added;
    }
    public E remove(int index) {
        check(index);
        return copy().remove(index);
    }
    public boolean remove(Object o) { return copy().remove(o); }
    public boolean addAll(Collection<? extends E> c) { return copy().addAll(c); }
    public boolean addAll(int index, Collection<? extends E> c) { return copy().addAll(index, c); }
    public boolean removeAll(Collection<?> c) { return copy().removeAll(c); }
    public boolean retainAll(Collection<?> c) { return copy().retainAll(c); }
    public boolean removeIf(Predicate<? super E> filter) { return copy().removeIf(filter); }
    public void replaceAll(UnaryOperator<E> operator) { copy().replaceAll(operator); }
    public void sort(Comparator<? super E> c) { copy().sort(c); }
    public void clear() { items = new ArrayList<>(); }
    public void forEach(Consumer<? super E> action) { items.forEach(action); }
    public Iterator<E> iterator() { return java.util.Collections.unmodifiableList(items).iterator(); }
    public ListIterator<E> listIterator() { return java.util.Collections.unmodifiableList(items).listIterator(); }
    public ListIterator<E> listIterator(int index) { return java.util.Collections.unmodifiableList(items).listIterator(index); }
    public List<E> subList(int fromIndex, int toIndex) { return items.subList(fromIndex, toIndex); }
    public Object clone() { return new CopyOnWriteArrayList<>(items); }
    public boolean equals(Object o) { return o == this || items.equals(o); }
    public int hashCode() { return items.hashCode(); }
    public String toString() { return items.toString(); }
}
