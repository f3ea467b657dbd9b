package java.sql;

public class SQLException extends Exception {
    private String state;
    private int code;
    private SQLException next;

    public SQLException() {
    }

    public SQLException(String reason) {
        super(reason);
    }

    public SQLException(String reason, String state) {
        super(reason);
        this.state = state;
    }

    public SQLException(String reason, String state, int code) {
        super(reason);
        this.state = state;
        this.code = code;
    }

    public SQLException(Throwable cause) {
        super(cause);
    }

    public SQLException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public SQLException(String reason, String state, Throwable cause) {
        super(reason, cause);
        this.state = state;
    }

    public SQLException(String reason, String state, int code, Throwable cause) {
        super(reason, cause);
        this.state = state;
        this.code = code;
    }

    public String getSQLState() {
        return state;
    }

    public int getErrorCode() {
        return code;
    }

    public SQLException getNextException() {
        return next;
    }

    public void setNextException(SQLException ex) {
        next = ex;
    }
}
