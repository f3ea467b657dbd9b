package org.h2.jdbc;

import java.sql.SQLDataException;

public class JdbcSQLDataException extends SQLDataException {
    public JdbcSQLDataException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLDataException(String reason) {
        super(reason, null, 0);
    }
}
