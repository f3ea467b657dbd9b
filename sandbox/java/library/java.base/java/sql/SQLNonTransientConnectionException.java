package java.sql;

public class SQLNonTransientConnectionException extends SQLNonTransientException {
    public SQLNonTransientConnectionException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLNonTransientConnectionException(String reason) {
        super(reason, null, 0);
    }
}
