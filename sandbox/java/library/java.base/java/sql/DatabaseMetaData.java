package java.sql;

public interface DatabaseMetaData extends Wrapper {
    String getDatabaseProductName() throws SQLException;
    String getDatabaseProductVersion() throws SQLException;
    int getDatabaseMajorVersion() throws SQLException;
    int getDatabaseMinorVersion() throws SQLException;
    String getDriverName() throws SQLException;
    String getDriverVersion() throws SQLException;
    int getDriverMajorVersion() throws SQLException;
    int getDriverMinorVersion() throws SQLException;
    int getJDBCMajorVersion() throws SQLException;
    int getJDBCMinorVersion() throws SQLException;
    String getURL() throws SQLException;
    String getUserName() throws SQLException;
    Connection getConnection() throws SQLException;
    boolean supportsBatchUpdates() throws SQLException;
    boolean supportsTransactions() throws SQLException;
    boolean supportsSavepoints() throws SQLException;
    boolean supportsGetGeneratedKeys() throws SQLException;
    boolean supportsNamedParameters() throws SQLException;
    boolean storesUpperCaseIdentifiers() throws SQLException;
    boolean storesLowerCaseIdentifiers() throws SQLException;
    boolean isReadOnly() throws SQLException;
    String getIdentifierQuoteString() throws SQLException;
    int getDefaultTransactionIsolation() throws SQLException;
    ResultSet getTables(String catalog, String schemaPattern, String tableNamePattern, String[] types) throws SQLException;
    ResultSet getColumns(String catalog, String schemaPattern, String tableNamePattern, String columnNamePattern) throws SQLException;
    ResultSet getPrimaryKeys(String catalog, String schema, String table) throws SQLException;
}
