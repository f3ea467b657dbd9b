package java.util;

public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
    public LinkedList<E> reversed() { return new ReverseOrderLinkedListView<E>(this); }
}
