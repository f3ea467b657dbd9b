package org.h2.jdbc;

import java.sql.BatchUpdateException;

public class JdbcBatchUpdateException extends BatchUpdateException {
    public JdbcBatchUpdateException(String reason, String state, int code, int[] updateCounts) {
        super(reason, state, code, updateCounts);
    }
}
