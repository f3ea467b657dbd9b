package javax.management;

public class Notification extends java.util.EventObject {
    private Notification(Object source) { super(source); }
}
