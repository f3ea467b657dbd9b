package java.util;

public class Vector<E> extends ArrayList<E> {
    public Vector() { super(); }
    public Vector(int initialCapacity) { super(initialCapacity); }
    public Vector(Collection<? extends E> c) { super(c); }
    private int check(int index) {
        if (index < 0 || index >= size()) throw new ArrayIndexOutOfBoundsException(index);
        return index;
    }
    public E get(int index) { return super.get(check(index)); }
    public E set(int index, E element) { return super.set(check(index), element); }
    public E remove(int index) { return super.remove(check(index)); }
    public void add(int index, E element) { insertElementAt(element, index); }
    public boolean addAll(int index, Collection<? extends E> c) {
        if (index < 0 || index > size()) throw new ArrayIndexOutOfBoundsException(index);
        return super.addAll(index, c);
    }
    public ListIterator<E> listIterator(int index) {
        if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index);
        return super.listIterator(index);
    }
    public E elementAt(int index) {
        if (index >= size()) throw new ArrayIndexOutOfBoundsException(index + " >= " + size());
        return get(index);
    }
    public E firstElement() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(0);
    }
    public E lastElement() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(size() - 1);
    }
    public void addElement(E obj) { add(obj); }
    public boolean removeElement(Object obj) { return remove(obj); }
    public void removeAllElements() { clear(); }
    public void insertElementAt(E obj, int index) {
        if (index > size()) throw new ArrayIndexOutOfBoundsException(index + " > " + size());
        super.add(index, obj);
    }
    public Enumeration<E> elements() {
        return new Enumeration<>() {
            private int next;
            public boolean hasMoreElements() { return next < size(); }
            public E nextElement() {
                if (next >= size()) throw new NoSuchElementException("Vector Enumeration");
                return get(next++);
            }
        };
    }
}
