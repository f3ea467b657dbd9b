package java.util;

public class Vector<E> extends ArrayList<E> {
    public Vector() { super(); }
    public Vector(int initialCapacity) { super(initialCapacity); }
    public Vector(Collection<? extends E> c) { super(c); }
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
    public void insertElementAt(E obj, int index) { add(index, obj); }
    public Enumeration<E> elements() { return Collections.enumeration(this); }
}
