import java.io.*;

public class StackTraceElements {
    static Throwable make() { return deeper(new Throwable("t")); }
    static Throwable deeper(Throwable cause) {
        return new Exception("outer", cause);
    }

    public static void main(String[] args) {
        Throwable t = make();
        StackTraceElement top = t.getStackTrace()[0];
        System.out.println(top.getMethodName() + " " + top.getClassName() + " " + top.getLineNumber() + " " + top.getFileName());
        System.out.println(t.getStackTrace().length + " " + t.getStackTrace()[1]);
        StringWriter text = new StringWriter();
        t.printStackTrace(new PrintWriter(text));
        System.out.print(text);
        Throwable again = new RuntimeException(t);
        System.out.println(again.getMessage() + " | " + again.getLocalizedMessage());
        Throwable late = new IllegalStateException("late");
        late.initCause(new ArithmeticException());
        System.out.println(late.getCause());
        try {
            late.initCause(t);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        t.addSuppressed(new Exception("s1"));
        t.addSuppressed(new Exception("s2", new Error("inner")));
        t.printStackTrace(System.out);
    }
}
