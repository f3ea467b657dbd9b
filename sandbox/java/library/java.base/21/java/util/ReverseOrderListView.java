package java.util;

class ReverseOrderListView<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> base;
    ReverseOrderListView(List<E> base) { this.base = base; }
    public int size() { return base.size(); }
    public E get(int i) {
        int size = base.size();
        Objects.checkIndex(i, size);
        return base.get(size - i - 1);
    }
    public E set(int i, E e) {
        int size = base.size();
        Objects.checkIndex(i, size);
        return base.set(size - i - 1, e);
    }
    public void add(int i, E e) {
        int size = base.size();
        if (i < 0 || i > size) throw new IndexOutOfBoundsException("Index: " + i + " Size: " + size);
        base.add(size - i, e);
    }
    public E remove(int i) {
        int size = base.size();
        Objects.checkIndex(i, size);
        return base.remove(size - i - 1);
    }
    public boolean add(E e) {
        base.add(0, e);
        return true;
    }
    public void clear() { base.clear(); }
    public List<E> reversed() { return base; }
}
