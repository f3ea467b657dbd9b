package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;

public class Throwable implements Serializable {
    public Throwable() {}
    public Throwable(String message) {}
    public Throwable(String message, Throwable cause) {}
    public Throwable(Throwable cause) {}
    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {}
    public native String getMessage();
    public String getLocalizedMessage() { return getMessage(); }
    public native Throwable getCause();
    public native Throwable initCause(Throwable cause);
    public String toString() {
        String message = getLocalizedMessage();
        return message != null ? getClass().getName() + ": " + message : getClass().getName();
    }
    public void printStackTrace() { printStackTrace(System.err); }
    public void printStackTrace(PrintStream s) { s.print(trace()); }
    public void printStackTrace(PrintWriter s) { s.print(trace()); }
    private native String trace();
    public native Throwable fillInStackTrace();
    public native StackTraceElement[] getStackTrace();
    public native void setStackTrace(StackTraceElement[] stackTrace);
    public final native void addSuppressed(Throwable exception);
    public final native Throwable[] getSuppressed();
}
