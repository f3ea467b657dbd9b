package java.lang;

public class ThreadGroup {
    private final String name;
    public ThreadGroup(String name) { this.name = name; }
    public final String getName() { return name; }
}
