package java.lang;

import java.io.Serializable;

public final class StackTraceElement implements Serializable {
    private StackTraceElement() {}
    public native String getFileName();
    public native int getLineNumber();
    public native String getClassName();
    public native String getMethodName();
    public native String toString();
    public boolean equals(Object obj) { return obj instanceof StackTraceElement && toString().equals(obj.toString()); }
    public int hashCode() { return 31 * getClassName().hashCode() + getMethodName().hashCode(); }
}
