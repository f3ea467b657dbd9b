package org.h2.jdbc;

import java.sql.SQLIntegrityConstraintViolationException;

public class JdbcSQLIntegrityConstraintViolationException extends SQLIntegrityConstraintViolationException {
    public JdbcSQLIntegrityConstraintViolationException(String reason, String state, int code) {
        super(reason, state, code);
    }

    public JdbcSQLIntegrityConstraintViolationException(String reason) {
        super(reason, null, 0);
    }
}
