package java.sql;

public class SQLTimeoutException extends SQLTransientException {
    public SQLTimeoutException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLTimeoutException(String reason) {
        super(reason, null, 0);
    }
}
