package org.h2.jdbc;

import java.sql.*;

public class JdbcResultSet implements ResultSet {
    public native boolean next() throws SQLException;

    public native void close() throws SQLException;

    public native boolean wasNull() throws SQLException;

    public native boolean isClosed() throws SQLException;

    public native <T> T getObject(int columnIndex, Class<T> type) throws SQLException;

    public native <T> T getObject(String columnLabel, Class<T> type) throws SQLException;

    public native int findColumn(String columnLabel) throws SQLException;

    public native ResultSetMetaData getMetaData() throws SQLException;

    public native int getRow() throws SQLException;

    public native boolean isBeforeFirst() throws SQLException;

    public native boolean isAfterLast() throws SQLException;

    public native boolean isFirst() throws SQLException;

    public native boolean isLast() throws SQLException;

    public native boolean first() throws SQLException;

    public native boolean last() throws SQLException;

    public native void beforeFirst() throws SQLException;

    public native void afterLast() throws SQLException;

    public native boolean previous() throws SQLException;

    public native boolean absolute(int row) throws SQLException;

    public native boolean relative(int rows) throws SQLException;

    public native Statement getStatement() throws SQLException;

    public native void setFetchSize(int rows) throws SQLException;

    public native int getType() throws SQLException;

    public native SQLWarning getWarnings() throws SQLException;

    public native void clearWarnings() throws SQLException;

    public native boolean getBoolean(int columnIndex) throws SQLException;

    public native boolean getBoolean(String columnLabel) throws SQLException;

    public native byte getByte(int columnIndex) throws SQLException;

    public native byte getByte(String columnLabel) throws SQLException;

    public native short getShort(int columnIndex) throws SQLException;

    public native short getShort(String columnLabel) throws SQLException;

    public native int getInt(int columnIndex) throws SQLException;

    public native int getInt(String columnLabel) throws SQLException;

    public native long getLong(int columnIndex) throws SQLException;

    public native long getLong(String columnLabel) throws SQLException;

    public native float getFloat(int columnIndex) throws SQLException;

    public native float getFloat(String columnLabel) throws SQLException;

    public native double getDouble(int columnIndex) throws SQLException;

    public native double getDouble(String columnLabel) throws SQLException;

    public native java.math.BigDecimal getBigDecimal(int columnIndex) throws SQLException;

    public native java.math.BigDecimal getBigDecimal(String columnLabel) throws SQLException;

    public native String getString(int columnIndex) throws SQLException;

    public native String getString(String columnLabel) throws SQLException;

    public native String getNString(int columnIndex) throws SQLException;

    public native String getNString(String columnLabel) throws SQLException;

    public native byte[] getBytes(int columnIndex) throws SQLException;

    public native byte[] getBytes(String columnLabel) throws SQLException;

    public native Date getDate(int columnIndex) throws SQLException;

    public native Date getDate(String columnLabel) throws SQLException;

    public native Time getTime(int columnIndex) throws SQLException;

    public native Time getTime(String columnLabel) throws SQLException;

    public native Timestamp getTimestamp(int columnIndex) throws SQLException;

    public native Timestamp getTimestamp(String columnLabel) throws SQLException;

    public native Object getObject(int columnIndex) throws SQLException;

    public native Object getObject(String columnLabel) throws SQLException;

    public native Clob getClob(int columnIndex) throws SQLException;

    public native Clob getClob(String columnLabel) throws SQLException;

    public native Blob getBlob(int columnIndex) throws SQLException;

    public native Blob getBlob(String columnLabel) throws SQLException;

    public <T> T unwrap(Class<T> iface) throws SQLException {
        return iface.cast(this);
    }

    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this);
    }
}
