package org.h2.jdbc;

import java.sql.*;

public class JdbcPreparedStatement extends JdbcStatement implements PreparedStatement {
    public native ResultSet executeQuery() throws SQLException;

    public native int executeUpdate() throws SQLException;

    public native long executeLargeUpdate() throws SQLException;

    public native boolean execute() throws SQLException;

    public native void addBatch() throws SQLException;

    public native void clearParameters() throws SQLException;

    public native ResultSetMetaData getMetaData() throws SQLException;

    public native ParameterMetaData getParameterMetaData() throws SQLException;

    public native void setNull(int parameterIndex, int sqlType) throws SQLException;

    public native void setNull(int parameterIndex, int sqlType, String typeName) throws SQLException;

    public native void setObject(int parameterIndex, Object x, int targetSqlType) throws SQLException;

    public native void setObject(int parameterIndex, Object x, int targetSqlType, int scaleOrLength) throws SQLException;

    public native void setBoolean(int parameterIndex, boolean x) throws SQLException;

    public native void setByte(int parameterIndex, byte x) throws SQLException;

    public native void setShort(int parameterIndex, short x) throws SQLException;

    public native void setInt(int parameterIndex, int x) throws SQLException;

    public native void setLong(int parameterIndex, long x) throws SQLException;

    public native void setFloat(int parameterIndex, float x) throws SQLException;

    public native void setDouble(int parameterIndex, double x) throws SQLException;

    public native void setBigDecimal(int parameterIndex, java.math.BigDecimal x) throws SQLException;

    public native void setString(int parameterIndex, String x) throws SQLException;

    public native void setNString(int parameterIndex, String x) throws SQLException;

    public native void setBytes(int parameterIndex, byte[] x) throws SQLException;

    public native void setDate(int parameterIndex, Date x) throws SQLException;

    public native void setTime(int parameterIndex, Time x) throws SQLException;

    public native void setTimestamp(int parameterIndex, Timestamp x) throws SQLException;

    public native void setObject(int parameterIndex, Object x) throws SQLException;
}
