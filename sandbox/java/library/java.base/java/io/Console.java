package java.io;

/** The terminal of a JVM: there is none here, and so no object of this class. */
public class Console implements Flushable {
    private Console() {}
    public void flush() {}
}
