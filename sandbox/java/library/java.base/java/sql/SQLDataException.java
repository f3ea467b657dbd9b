package java.sql;

public class SQLDataException extends SQLNonTransientException {
    public SQLDataException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLDataException(String reason) {
        super(reason, null, 0);
    }
}
