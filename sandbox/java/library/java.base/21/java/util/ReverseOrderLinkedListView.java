package java.util;

class ReverseOrderLinkedListView<E> extends LinkedList<E> {
    private final LinkedList<E> base;
    private final ReverseOrderListView<E> list;
    ReverseOrderLinkedListView(LinkedList<E> base) {
        this.base = base;
        list = new ReverseOrderListView<E>(base);
    }
    public LinkedList<E> reversed() { return base; }
    public void addFirst(E e) { base.addLast(e); }
    public void addLast(E e) { base.addFirst(e); }
    public E removeFirst() { return base.removeLast(); }
    public E removeLast() { return base.removeFirst(); }
    public E pollFirst() { return base.pollLast(); }
    public E pollLast() { return base.pollFirst(); }
    public E getFirst() { return base.getLast(); }
    public E getLast() { return base.getFirst(); }
    public E peekFirst() { return base.peekLast(); }
    public E peekLast() { return base.peekFirst(); }
    public boolean removeFirstOccurrence(Object o) { return base.removeLastOccurrence(o); }
    public boolean removeLastOccurrence(Object o) { return base.removeFirstOccurrence(o); }
    public boolean contains(Object o) { return base.contains(o); }
    public int size() { return base.size(); }
    public boolean isEmpty() { return base.isEmpty(); }
    public void clear() { base.clear(); }
    public Iterator<E> iterator() { return base.descendingIterator(); }
    public Iterator<E> descendingIterator() { return base.iterator(); }
    public ListIterator<E> listIterator(int index) { return list.listIterator(index); }
    public Object clone() { return new LinkedList<E>(this); }
    public Object[] toArray() { return list.toArray(); }
    public E get(int index) { return list.get(index); }
    public E set(int index, E element) { return list.set(index, element); }
    public void add(int index, E element) { list.add(index, element); }
    public E remove(int index) { return list.remove(index); }
    public int indexOf(Object o) { return list.indexOf(o); }
    public int lastIndexOf(Object o) { return list.lastIndexOf(o); }
    public String toString() { return list.toString(); }
}
