package org.springframework.jdbc;

import org.springframework.dao.DataIntegrityViolationException;

public class JdbcUpdateAffectedIncorrectNumberOfRowsException extends DataIntegrityViolationException {
    public JdbcUpdateAffectedIncorrectNumberOfRowsException(String sql, int expected, int actual) {
        super("SQL update '" + sql + "' affected " + actual + " rows, not " + expected + " as expected");
    }
}
