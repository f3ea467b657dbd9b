package org.h2.jdbc;

import java.sql.*;

public class JdbcSavepoint implements Savepoint {
    public native int getSavepointId() throws SQLException;

    public native String getSavepointName() throws SQLException;
}
