package java.sql;

public class SQLIntegrityConstraintViolationException extends SQLNonTransientException {
    public SQLIntegrityConstraintViolationException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLIntegrityConstraintViolationException(String reason) {
        super(reason, null, 0);
    }
}
