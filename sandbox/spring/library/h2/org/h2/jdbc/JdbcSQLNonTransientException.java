package org.h2.jdbc;

import java.sql.SQLNonTransientException;

public class JdbcSQLNonTransientException extends SQLNonTransientException {
    public JdbcSQLNonTransientException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLNonTransientException(String reason) {
        super(reason, null, 0);
    }
}
