package org.springframework.jdbc.support;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

@FunctionalInterface
public interface SQLExceptionTranslator {
    DataAccessException translate(String task, String sql, SQLException ex);
}
