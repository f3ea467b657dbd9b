package java.sql;

public class SQLNonTransientException extends SQLException {
    public SQLNonTransientException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLNonTransientException(String reason) {
        super(reason, null, 0);
    }
}
