package java.sql;

public class SQLTransientConnectionException extends SQLTransientException {
    public SQLTransientConnectionException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLTransientConnectionException(String reason) {
        super(reason, null, 0);
    }
}
