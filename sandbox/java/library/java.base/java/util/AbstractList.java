package java.util;

public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    protected transient int modCount = 0;
    protected AbstractList() {}
    public boolean add(E e) {
        add(size(), e);
        return true;
    }
    public abstract E get(int index);
    public E set(int index, E element) { throw new UnsupportedOperationException(); }
    public void add(int index, E element) { throw new UnsupportedOperationException(); }
    public E remove(int index) { throw new UnsupportedOperationException(); }
    public int indexOf(Object o) {
        ListIterator<E> it = listIterator();
        while (it.hasNext()) if (Objects.equals(o, it.next())) return it.previousIndex();
        return -1;
    }
    public int lastIndexOf(Object o) {
        ListIterator<E> it = listIterator(size());
        while (it.hasPrevious()) if (Objects.equals(o, it.previous())) return it.nextIndex();
        return -1;
    }
    public void clear() { removeRange(0, size()); }
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index);
        for (E e : c) add(index++, e);
        return !c.isEmpty();
    }
    public Iterator<E> iterator() { return new ListItr(0); }
    public ListIterator<E> listIterator() { return listIterator(0); }
    public ListIterator<E> listIterator(int index) {
        return itemIterator(index);
    }
    final ListIterator<E> itemIterator(int index) {
        checkPosition(index);
        return new ListItr(index);
    }
    public List<E> subList(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex, size());
        return new SubList<E>(this, null, fromIndex, toIndex);
    }
    public native boolean equals(Object o);
    public native int hashCode();
    protected void removeRange(int fromIndex, int toIndex) {
        ListIterator<E> it = listIterator(fromIndex);
        for (int i = 0, n = toIndex - fromIndex; i < n; i++) {
            it.next();
            it.remove();
        }
    }
    void checkPosition(int index) {
        if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
    }
    static void checkRange(int fromIndex, int toIndex, int size) {
        if (fromIndex < 0) throw new IndexOutOfBoundsException("fromIndex = " + fromIndex);
        if (toIndex > size) throw new IndexOutOfBoundsException("toIndex = " + toIndex);
        if (fromIndex > toIndex) throw new IllegalArgumentException("fromIndex(" + fromIndex + ") > toIndex(" + toIndex + ")");
    }
    private class ListItr implements ListIterator<E> {
        int cursor;
        int last = -1;
        int expected = modCount;
        ListItr(int index) { cursor = index; }
        private void check() {
            if (modCount != expected) throw new ConcurrentModificationException();
        }
        public boolean hasNext() { return cursor != size(); }
        public E next() {
            check();
            if (cursor >= size()) throw new NoSuchElementException();
            last = cursor;
            cursor++;
            return get(last);
        }
        public boolean hasPrevious() { return cursor != 0; }
        public E previous() {
            check();
            if (cursor <= 0) throw new NoSuchElementException();
            cursor--;
            last = cursor;
            return get(last);
        }
        public int nextIndex() { return cursor; }
        public int previousIndex() { return cursor - 1; }
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            check();
            AbstractList.this.remove(last);
            if (last < cursor) cursor--;
            last = -1;
            expected = modCount;
        }
        public void set(E e) {
            if (last < 0) throw new IllegalStateException();
            check();
            AbstractList.this.set(last, e);
            expected = modCount;
        }
        public void add(E e) {
            check();
            AbstractList.this.add(cursor, e);
            cursor++;
            last = -1;
            expected = modCount;
        }
    }
    private static class SubList<E> extends AbstractList<E> implements RandomAccess {
        private final AbstractList<E> root;
        private final SubList<E> parent;
        private final int offset;
        private int size;
        SubList(AbstractList<E> root, SubList<E> parent, int fromIndex, int toIndex) {
            this.root = root;
            this.parent = parent;
            this.offset = (parent == null ? 0 : parent.offset) + fromIndex;
            this.size = toIndex - fromIndex;
            this.modCount = root.modCount;
        }
        private void check() {
            if (root.modCount != modCount) throw new ConcurrentModificationException();
        }
        private void changed(int by) {
            for (SubList<E> at = this; at != null; at = at.parent) {
                at.size += by;
                at.modCount = root.modCount;
            }
        }
        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            check();
            return root.set(offset + index, element);
        }
        public E get(int index) {
            Objects.checkIndex(index, size);
            check();
            return root.get(offset + index);
        }
        public int size() {
            check();
            return size;
        }
        public void add(int index, E element) {
            checkPosition(index);
            check();
            root.add(offset + index, element);
            changed(1);
        }
        public E remove(int index) {
            Objects.checkIndex(index, size);
            check();
            E result = root.remove(offset + index);
            changed(-1);
            return result;
        }
        protected void removeRange(int fromIndex, int toIndex) {
            check();
            root.removeRange(offset + fromIndex, offset + toIndex);
            changed(fromIndex - toIndex);
        }
        public boolean addAll(Collection<? extends E> c) { return addAll(size, c); }
        public List<E> subList(int fromIndex, int toIndex) {
            checkRange(fromIndex, toIndex, size);
            return new SubList<E>(root, this, fromIndex, toIndex);
        }
    }
}
