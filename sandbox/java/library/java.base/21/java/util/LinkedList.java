package java.util;

public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
    public LinkedList<E> reversed() { throw new InternalError("not supported: java.util.LinkedList.reversed (the trial does not simulate it; a real base does)"); }
}
