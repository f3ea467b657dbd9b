package org.h2.jdbc;

import java.sql.SQLFeatureNotSupportedException;

public class JdbcSQLFeatureNotSupportedException extends SQLFeatureNotSupportedException {
    public JdbcSQLFeatureNotSupportedException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLFeatureNotSupportedException(String reason) {
        super(reason, null, 0);
    }
}
