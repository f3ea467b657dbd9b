package javax.management;

public class ListenerNotFoundException extends Exception {
    public ListenerNotFoundException() {}
    public ListenerNotFoundException(String message) { super(message); }
}
