package java.lang.ref;

public abstract class Reference<T> {
    private T referent;
    Reference(T referent) { this.referent = referent; }
    public T get() { return referent; }
    public final boolean refersTo(T obj) { return referent == obj; }
    public void clear() { referent = null; }
}
