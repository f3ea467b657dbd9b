package org.h2.jdbc;

import java.sql.SQLTimeoutException;

public class JdbcSQLTimeoutException extends SQLTimeoutException {
    public JdbcSQLTimeoutException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLTimeoutException(String reason) {
        super(reason, null, 0);
    }
}
