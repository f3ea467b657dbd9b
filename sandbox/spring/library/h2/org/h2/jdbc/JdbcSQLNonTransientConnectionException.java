package org.h2.jdbc;

import java.sql.SQLNonTransientConnectionException;

public class JdbcSQLNonTransientConnectionException extends SQLNonTransientConnectionException {
    public JdbcSQLNonTransientConnectionException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLNonTransientConnectionException(String reason) {
        super(reason, null, 0);
    }
}
