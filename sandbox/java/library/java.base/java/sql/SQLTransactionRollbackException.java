package java.sql;

public class SQLTransactionRollbackException extends SQLTransientException {
    public SQLTransactionRollbackException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLTransactionRollbackException(String reason) {
        super(reason, null, 0);
    }
}
