package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    public ArrayList(int initialCapacity) {}
    public ArrayList() {}
    public ArrayList(Collection<? extends E> c) {}
    public void trimToSize() {}
    public void ensureCapacity(int minCapacity) {}
    public native int size();
    public native boolean isEmpty();
    public native boolean contains(Object o);
    public native int indexOf(Object o);
    public native int lastIndexOf(Object o);
    public native Object clone();
    public native Object[] toArray();
    public native E get(int index);
    public native E set(int index, E element);
    public native boolean add(E e);
    public native void add(int index, E element);
    public native E remove(int index);
    public native boolean remove(Object o);
    public native void clear();
    public native boolean addAll(Collection<? extends E> c);
    public native boolean addAll(int index, Collection<? extends E> c);
    protected native void removeRange(int fromIndex, int toIndex);
    public native boolean removeAll(Collection<?> c);
    public native boolean retainAll(Collection<?> c);
    public native Iterator<E> iterator();
    public native void forEach(Consumer<? super E> action);
    public native boolean removeIf(Predicate<? super E> filter);
    public native void replaceAll(UnaryOperator<E> operator);
    public native void sort(Comparator<? super E> c);
    private static class Itr<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public native void remove();
    }
}
