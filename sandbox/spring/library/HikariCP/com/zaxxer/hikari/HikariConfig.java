package com.zaxxer.hikari;

public class HikariConfig {
    private String jdbcUrl;
    private String username;
    private String password;
    private String driverClassName;
    private String poolName;
    private int maximumPoolSize = 10;
    private int minimumIdle = 10;
    private long connectionTimeout = 30000L;
    private long idleTimeout = 600000L;
    private long maxLifetime = 1800000L;
    private String connectionTestQuery;
    private boolean autoCommit = true;
    private boolean readOnly = false;
    private String schema;
    private String catalog;

    public String getJdbcUrl() {
        return jdbcUrl;
    }

    public void setJdbcUrl(String value) {
        jdbcUrl = value;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String value) {
        username = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value;
    }

    public String getDriverClassName() {
        return driverClassName;
    }

    public void setDriverClassName(String value) {
        driverClassName = value;
    }

    public String getPoolName() {
        return poolName;
    }

    public void setPoolName(String value) {
        poolName = value;
    }

    public int getMaximumPoolSize() {
        return maximumPoolSize;
    }

    public void setMaximumPoolSize(int value) {
        maximumPoolSize = value;
    }

    public int getMinimumIdle() {
        return minimumIdle;
    }

    public void setMinimumIdle(int value) {
        minimumIdle = value;
    }

    public long getConnectionTimeout() {
        return connectionTimeout;
    }

    public void setConnectionTimeout(long value) {
        connectionTimeout = value;
    }

    public long getIdleTimeout() {
        return idleTimeout;
    }

    public void setIdleTimeout(long value) {
        idleTimeout = value;
    }

    public long getMaxLifetime() {
        return maxLifetime;
    }

    public void setMaxLifetime(long value) {
        maxLifetime = value;
    }

    public String getConnectionTestQuery() {
        return connectionTestQuery;
    }

    public void setConnectionTestQuery(String value) {
        connectionTestQuery = value;
    }

    public boolean isAutoCommit() {
        return autoCommit;
    }

    public void setAutoCommit(boolean value) {
        autoCommit = value;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean value) {
        readOnly = value;
    }

    public String getSchema() {
        return schema;
    }

    public void setSchema(String value) {
        schema = value;
    }

    public String getCatalog() {
        return catalog;
    }

    public void setCatalog(String value) {
        catalog = value;
    }

    public void addDataSourceProperty(String name, Object value) {
    }
}
