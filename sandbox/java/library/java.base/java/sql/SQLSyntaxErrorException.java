package java.sql;

public class SQLSyntaxErrorException extends SQLNonTransientException {
    public SQLSyntaxErrorException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLSyntaxErrorException(String reason) {
        super(reason, null, 0);
    }
}
