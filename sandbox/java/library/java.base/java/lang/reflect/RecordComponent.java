package java.lang.reflect;

public final class RecordComponent {
    private RecordComponent() {}
    public native String getName();
    public native Class<?> getType();
    public native Method getAccessor();
    public String toString() { return getType().getTypeName() + " " + getName(); }
}
