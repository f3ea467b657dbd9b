package org.springframework.jdbc.core;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

@FunctionalInterface
public interface ConnectionCallback<T> {
    T doInConnection(Connection con) throws SQLException, DataAccessException;
}
