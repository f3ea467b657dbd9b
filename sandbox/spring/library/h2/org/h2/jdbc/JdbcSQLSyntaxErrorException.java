package org.h2.jdbc;

import java.sql.SQLSyntaxErrorException;

public class JdbcSQLSyntaxErrorException extends SQLSyntaxErrorException {
    public JdbcSQLSyntaxErrorException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLSyntaxErrorException(String reason) {
        super(reason, null, 0);
    }
}
