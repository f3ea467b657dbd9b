package org.h2.jdbc;

import java.sql.*;

public class JdbcDatabaseMetaData implements DatabaseMetaData {
    public native String getDatabaseProductName() throws SQLException;

    public native String getDatabaseProductVersion() throws SQLException;

    public native int getDatabaseMajorVersion() throws SQLException;

    public native int getDatabaseMinorVersion() throws SQLException;

    public native String getDriverName() throws SQLException;

    public native String getDriverVersion() throws SQLException;

    public native int getDriverMajorVersion() throws SQLException;

    public native int getDriverMinorVersion() throws SQLException;

    public native int getJDBCMajorVersion() throws SQLException;

    public native int getJDBCMinorVersion() throws SQLException;

    public native String getURL() throws SQLException;

    public native String getUserName() throws SQLException;

    public native Connection getConnection() throws SQLException;

    public native boolean supportsBatchUpdates() throws SQLException;

    public native boolean supportsTransactions() throws SQLException;

    public native boolean supportsSavepoints() throws SQLException;

    public native boolean supportsGetGeneratedKeys() throws SQLException;

    public native boolean supportsNamedParameters() throws SQLException;

    public native boolean storesUpperCaseIdentifiers() throws SQLException;

    public native boolean storesLowerCaseIdentifiers() throws SQLException;

    public native boolean isReadOnly() throws SQLException;

    public native String getIdentifierQuoteString() throws SQLException;

    public native int getDefaultTransactionIsolation() throws SQLException;

    public native ResultSet getTables(String catalog, String schemaPattern, String tableNamePattern, String[] types) throws SQLException;

    public native ResultSet getColumns(String catalog, String schemaPattern, String tableNamePattern, String columnNamePattern) throws SQLException;

    public native ResultSet getPrimaryKeys(String catalog, String schema, String table) throws SQLException;

    public <T> T unwrap(Class<T> iface) throws SQLException {
        return iface.cast(this);
    }

    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this);
    }
}
