package java.sql;

public class SQLTransientException extends SQLException {
    public SQLTransientException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLTransientException(String reason) {
        super(reason, null, 0);
    }
}
