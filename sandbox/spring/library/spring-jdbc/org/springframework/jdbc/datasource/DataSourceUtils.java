package org.springframework.jdbc.datasource;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

public abstract class DataSourceUtils {
    public static Connection getConnection(DataSource dataSource) throws CannotGetJdbcConnectionException {
        try {
            return doGetConnection(dataSource);
        } catch (SQLException ex) {
            throw new CannotGetJdbcConnectionException("Failed to obtain JDBC Connection", ex);
        }
    }

    public static Connection doGetConnection(DataSource dataSource) throws SQLException {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        if (holder != null) {
            return holder.getConnection();
        }
        Connection made = dataSource.getConnection();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ConnectionHolder own = new ConnectionHolder(made);
            TransactionSynchronizationManager.bindResource(dataSource, own);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                public void suspend() {
                    TransactionSynchronizationManager.unbindResource(dataSource);
                }

                public void resume() {
                    TransactionSynchronizationManager.bindResource(dataSource, own);
                }

                public void beforeCompletion() {
                    TransactionSynchronizationManager.unbindResourceIfPossible(dataSource);
                    JdbcUtils.closeConnection(made);
                }
            });
        }
        return made;
    }

    public static boolean isConnectionTransactional(Connection con, DataSource dataSource) {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        return holder != null && holder.getConnection() == con;
    }

    public static void releaseConnection(Connection con, DataSource dataSource) {
        if (con != null && !isConnectionTransactional(con, dataSource)) {
            JdbcUtils.closeConnection(con);
        }
    }

    public static void doReleaseConnection(Connection con, DataSource dataSource) throws SQLException {
        releaseConnection(con, dataSource);
    }
}
