package org.h2.jdbc;

import java.sql.SQLException;

public class JdbcSQLException extends SQLException {
    public JdbcSQLException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLException(String reason) {
        super(reason, null, 0);
    }
}
