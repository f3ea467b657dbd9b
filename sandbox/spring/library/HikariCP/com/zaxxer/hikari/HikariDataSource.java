package com.zaxxer.hikari;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

public class HikariDataSource extends HikariConfig implements DataSource, Closeable {
    private static int pools;
    private boolean started;
    private boolean closed;
    private Driver driver;
    private Connection kept;

    public HikariDataSource() {
    }

    public HikariDataSource(HikariConfig configuration) {
        setJdbcUrl(configuration.getJdbcUrl());
        setUsername(configuration.getUsername());
        setPassword(configuration.getPassword());
        setDriverClassName(configuration.getDriverClassName());
        setPoolName(configuration.getPoolName());
        setMaximumPoolSize(configuration.getMaximumPoolSize());
        start();
    }

    /** A pool keeps connections open, and with them a database in memory. */
    private void start() {
        if (started) {
            return;
        }
        started = true;
        if (getPoolName() == null) {
            setPoolName("HikariPool-" + ++pools);
        }
        log(getPoolName() + " - Starting...");
        try {
            driver = driver();
            kept = open();
        } catch (SQLException e) {
            throw new RuntimeException("Failed to initialize pool: " + e.getMessage(), e);
        }
        org.slf4j.LoggerFactory.getLogger("com.zaxxer.hikari.pool.HikariPool").info(getPoolName() + " - Added connection " + kept);
        log(getPoolName() + " - Start completed.");
    }

    public Connection getConnection() throws SQLException {
        if (closed) {
            throw new SQLException("HikariDataSource " + this + " has been closed.");
        }
        start();
        return open();
    }

    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isRunning() {
        return started && !closed;
    }

    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!started) {
            return;
        }
        log(getPoolName() + " - Shutdown initiated...");
        try {
            kept.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        log(getPoolName() + " - Shutdown completed.");
    }

    /** Looked for once, by the pool's own loader: whoever asks for a connection later, it is the same one. */
    private Driver driver() throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader asking = thread.getContextClassLoader();
        thread.setContextClassLoader(HikariDataSource.class.getClassLoader());
        try {
            return DriverManager.getDriver(getJdbcUrl());
        } finally {
            thread.setContextClassLoader(asking);
        }
    }

    private Connection open() throws SQLException {
        java.util.Properties info = new java.util.Properties();
        if (getUsername() != null) {
            info.setProperty("user", getUsername());
        }
        return driver.connect(getJdbcUrl(), info);
    }

    private static void log(String text) {
        org.slf4j.LoggerFactory.getLogger(HikariDataSource.class).info(text);
    }

    public String toString() {
        return "HikariDataSource (" + getPoolName() + ")";
    }
}
