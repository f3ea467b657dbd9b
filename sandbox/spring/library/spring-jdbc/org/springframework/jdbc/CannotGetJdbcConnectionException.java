package org.springframework.jdbc;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

public class CannotGetJdbcConnectionException extends DataAccessResourceFailureException {
    public CannotGetJdbcConnectionException(String msg, SQLException ex) {
        super(msg, ex);
    }
}
