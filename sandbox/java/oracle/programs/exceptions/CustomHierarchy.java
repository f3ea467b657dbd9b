import java.util.*;

public class CustomHierarchy {
    static abstract class AppException extends RuntimeException {
        private final int code;
        AppException(int code, String message) { super(message); this.code = code; }
        int code() { return code; }
        abstract String kind();
        @Override public String toString() { return kind() + "[" + code + "]: " + getMessage(); }
    }
    static class NotFound extends AppException {
        NotFound(String what) { super(404, what + " not found"); }
        @Override String kind() { return "NotFound"; }
    }
    static class Conflict extends AppException {
        Conflict() { super(409, null); }
        @Override String kind() { return "Conflict"; }
        @Override public String getMessage() { return "conflict!"; }
    }

    static void fail(int n) throws Exception {
        switch (n) {
            case 0 -> throw new NotFound("user");
            case 1 -> throw new Conflict();
            case 2 -> throw new Exception("checked", new NotFound("cause"));
            case 3 -> throw new Exception(new NotFound("only cause"));
            case 4 -> throw new AssertionError("assert " + n);
            case 5 -> Objects.requireNonNull(null, "n must not be null");
            default -> { }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 7; i++) {
            try {
                fail(i);
                System.out.println("no failure " + i);
            } catch (AppException e) {
                System.out.println(e.code() + " " + e);
            } catch (Exception e) {
                System.out.println(e + " <- " + e.getCause());
            } catch (Throwable t) {
                System.out.println("throwable " + t);
            }
        }
        throw new Conflict();
    }
}
