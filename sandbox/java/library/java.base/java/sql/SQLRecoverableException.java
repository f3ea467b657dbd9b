package java.sql;

public class SQLRecoverableException extends SQLException {
    public SQLRecoverableException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLRecoverableException(String reason) {
        super(reason, null, 0);
    }
}
