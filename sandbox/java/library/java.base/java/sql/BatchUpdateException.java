package java.sql;

public class BatchUpdateException extends SQLException {
    private final int[] updateCounts;

    public BatchUpdateException(String reason, String state, int code, int[] updateCounts) {
        super(reason, state, code);
        this.updateCounts = updateCounts;
    }

    public int[] getUpdateCounts() {
        return updateCounts;
    }
}
