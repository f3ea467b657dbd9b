package org.springframework.jdbc.datasource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.transaction.support.ResourceHolderSupport;

public class ConnectionHolder extends ResourceHolderSupport {
    private final Connection connection;
    private boolean transactionActive;
    private int savepoints;

    public ConnectionHolder(Connection connection) {
        this.connection = connection;
    }

    public Connection getConnection() {
        return connection;
    }

    public boolean isTransactionActive() {
        return transactionActive;
    }

    public void setTransactionActive(boolean transactionActive) {
        this.transactionActive = transactionActive;
    }

    public Savepoint createSavepoint() throws SQLException {
        return connection.setSavepoint("SAVEPOINT_" + ++savepoints);
    }
}
