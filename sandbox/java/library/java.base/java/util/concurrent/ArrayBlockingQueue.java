package java.util.concurrent;

import java.util.ArrayDeque;

public class ArrayBlockingQueue<E> extends AbstractBlockingQueue<E> {
    public ArrayBlockingQueue(int capacity) { super(new ArrayDeque<E>(), capacity); }
    public ArrayBlockingQueue(int capacity, boolean fair) { this(capacity); }
}
