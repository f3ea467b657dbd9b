package java.util;

public class Stack<E> extends Vector<E> {
    public Stack() {}
    public E push(E item) {
        add(item);
        return item;
    }
    public E pop() {
        E top = peek();
        remove(size() - 1);
        return top;
    }
    public E peek() {
        if (isEmpty()) throw new EmptyStackException();
        return get(size() - 1);
    }
    public boolean empty() { return isEmpty(); }
    public int search(Object o) {
        int i = lastIndexOf(o);
        return i >= 0 ? size() - i : -1;
    }
}
