package org.springframework.jdbc.datasource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.*;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.SmartTransactionObject;
import org.springframework.transaction.support.TransactionSynchronizationManager;

public class DataSourceTransactionManager extends AbstractPlatformTransactionManager implements InitializingBean {
    /** What a transaction works on: the connection of the thread, or a new one. */
    private static class Work implements SavepointManager, SmartTransactionObject {
        ConnectionHolder holder;
        boolean isNew;
        boolean readOnlyBefore;

        public boolean isRollbackOnly() {
            return holder.isRollbackOnly();
        }

        public void flush() {
        }

        public Object createSavepoint() {
            try {
                return holder.createSavepoint();
            } catch (SQLException ex) {
                throw new CannotCreateTransactionException("Could not create JDBC savepoint", ex);
            }
        }

        public void rollbackToSavepoint(Object savepoint) {
            try {
                holder.getConnection().rollback((Savepoint) savepoint);
                holder.resetRollbackOnly();
            } catch (SQLException ex) {
                throw new TransactionSystemException("Could not roll back to JDBC savepoint", ex);
            }
        }

        public void releaseSavepoint(Object savepoint) {
            try {
                holder.getConnection().releaseSavepoint((Savepoint) savepoint);
            } catch (SQLException ex) {
                return;
            }
        }
    }

    private DataSource dataSource;

    public DataSourceTransactionManager() {
    }

    public DataSourceTransactionManager(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void setDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public DataSource getDataSource() {
        return dataSource;
    }

    public Object getResourceFactory() {
        return dataSource;
    }

    public void afterPropertiesSet() {
        if (dataSource == null) {
            throw new IllegalArgumentException("Property 'dataSource' is required");
        }
    }

    protected Object doGetTransaction() {
        Work work = new Work();
        work.holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        return work;
    }

    protected boolean isExistingTransaction(Object transaction) {
        Work work = (Work) transaction;
        return work.holder != null && work.holder.isTransactionActive();
    }

    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Work work = (Work) transaction;
        try {
            boolean isNew = work.holder == null || work.holder.isSynchronizedWithTransaction();
            if (isNew) {
                work.holder = new ConnectionHolder(dataSource.getConnection());
                work.isNew = true;
            }
            work.holder.setSynchronizedWithTransaction(true);
            Connection connection = work.holder.getConnection();
            work.readOnlyBefore = connection.isReadOnly();
            if (definition.isReadOnly()) {
                connection.setReadOnly(true);
            }
            if (definition.getIsolationLevel() != TransactionDefinition.ISOLATION_DEFAULT) {
                connection.setTransactionIsolation(definition.getIsolationLevel());
            }
            connection.setAutoCommit(false);
            work.holder.setTransactionActive(true);
            if (isNew) {
                TransactionSynchronizationManager.bindResource(dataSource, work.holder);
            }
        } catch (SQLException ex) {
            throw new CannotCreateTransactionException("Could not open JDBC Connection for transaction", ex);
        }
    }

    protected Object doSuspend(Object transaction) {
        ((Work) transaction).holder = null;
        return TransactionSynchronizationManager.unbindResource(dataSource);
    }

    protected void doResume(Object transaction, Object suspendedResources) {
        TransactionSynchronizationManager.bindResource(dataSource, suspendedResources);
    }

    protected void doCommit(DefaultTransactionStatus status) {
        try {
            ((Work) status.getTransaction()).holder.getConnection().commit();
        } catch (SQLException ex) {
            throw translateException("JDBC commit", ex);
        }
    }

    protected void doRollback(DefaultTransactionStatus status) {
        try {
            ((Work) status.getTransaction()).holder.getConnection().rollback();
        } catch (SQLException ex) {
            throw translateException("JDBC rollback", ex);
        }
    }

    protected void doSetRollbackOnly(DefaultTransactionStatus status) {
        ((Work) status.getTransaction()).holder.setRollbackOnly();
    }

    protected void doCleanupAfterCompletion(Object transaction) {
        Work work = (Work) transaction;
        if (work.isNew) {
            TransactionSynchronizationManager.unbindResource(dataSource);
        }
        Connection connection = work.holder.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setReadOnly(work.readOnlyBefore);
        } catch (SQLException ex) {
            throw new TransactionSystemException("Could not reset JDBC Connection after transaction", ex);
        }
        if (work.isNew) {
            JdbcUtils.closeConnection(connection);
        }
        work.holder.setTransactionActive(false);
        work.holder.setSynchronizedWithTransaction(false);
    }

    protected RuntimeException translateException(String task, SQLException ex) {
        return new TransactionSystemException(task + " failed", ex);
    }
}
