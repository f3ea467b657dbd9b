package java.sql;

public class SQLWarning extends SQLException {
    public SQLWarning(String reason, String state, int code) {
        super(reason, state, code);
    }

    public SQLWarning(String reason) {
        super(reason, null, 0);
    }
}
