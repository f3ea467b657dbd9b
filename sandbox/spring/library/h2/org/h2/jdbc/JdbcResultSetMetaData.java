package org.h2.jdbc;

import java.sql.*;

public class JdbcResultSetMetaData implements ResultSetMetaData {
    public native int getColumnCount() throws SQLException;

    public native String getColumnLabel(int column) throws SQLException;

    public native String getColumnName(int column) throws SQLException;

    public native String getColumnTypeName(int column) throws SQLException;

    public native String getColumnClassName(int column) throws SQLException;

    public native int getColumnType(int column) throws SQLException;

    public native int getPrecision(int column) throws SQLException;

    public native int getScale(int column) throws SQLException;

    public native int isNullable(int column) throws SQLException;

    public native int getColumnDisplaySize(int column) throws SQLException;

    public native boolean isAutoIncrement(int column) throws SQLException;

    public native boolean isSigned(int column) throws SQLException;

    public native boolean isCaseSensitive(int column) throws SQLException;

    public native String getTableName(int column) throws SQLException;

    public native String getSchemaName(int column) throws SQLException;

    public native String getCatalogName(int column) throws SQLException;

    public <T> T unwrap(Class<T> iface) throws SQLException {
        return iface.cast(this);
    }

    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this);
    }
}
