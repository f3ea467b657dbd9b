package java.util;

public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    protected AbstractSequentialList() {}
    public E get(int index) { return listIterator(index).next(); }
    public E set(int index, E element) {
        ListIterator<E> e = listIterator(index);
        E old = e.next();
        e.set(element);
        return old;
    }
    public void add(int index, E element) { listIterator(index).add(element); }
    public E remove(int index) {
        ListIterator<E> e = listIterator(index);
        E old = e.next();
        e.remove();
        return old;
    }
    public Iterator<E> iterator() { return listIterator(); }
    public abstract ListIterator<E> listIterator(int index);
}
