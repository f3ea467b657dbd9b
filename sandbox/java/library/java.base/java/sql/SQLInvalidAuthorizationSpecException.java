package java.sql;

public class SQLInvalidAuthorizationSpecException extends SQLNonTransientException {
    public SQLInvalidAuthorizationSpecException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLInvalidAuthorizationSpecException(String reason) {
        super(reason, null, 0);
    }
}
