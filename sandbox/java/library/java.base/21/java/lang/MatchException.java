package java.lang;

public final class MatchException extends RuntimeException {
    MatchException() { super(null, null); }
    public MatchException(String message, Throwable cause) { super(message, cause); }
}
