package java.sql;

public class SQLFeatureNotSupportedException extends SQLNonTransientException {
    public SQLFeatureNotSupportedException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLFeatureNotSupportedException(String reason) {
        super(reason, null, 0);
    }
}
