package org.springframework.transaction.support;

import org.springframework.transaction.NestedTransactionNotSupportedException;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;

public abstract class AbstractTransactionStatus implements TransactionStatus {
    private boolean rollbackOnly;
    private boolean completed;
    private Object savepoint;

    public void setRollbackOnly() {
        if (completed) {
            throw new IllegalStateException("Transaction completed");
        }
        rollbackOnly = true;
    }

    public boolean isRollbackOnly() {
        return isLocalRollbackOnly() || isGlobalRollbackOnly();
    }

    public boolean isLocalRollbackOnly() {
        return rollbackOnly;
    }

    public boolean isGlobalRollbackOnly() {
        return false;
    }

    public final void setCompleted() {
        completed = true;
    }

    public final boolean isCompleted() {
        return completed;
    }

    public boolean hasSavepoint() {
        return savepoint != null;
    }

    protected Object getSavepoint() {
        return savepoint;
    }

    public void createAndHoldSavepoint() throws TransactionException {
        savepoint = getSavepointManager().createSavepoint();
    }

    public void rollbackToHeldSavepoint() throws TransactionException {
        getSavepointManager().rollbackToSavepoint(savepoint);
        getSavepointManager().releaseSavepoint(savepoint);
        savepoint = null;
    }

    public void releaseHeldSavepoint() throws TransactionException {
        getSavepointManager().releaseSavepoint(savepoint);
        savepoint = null;
    }

    public Object createSavepoint() throws TransactionException {
        return getSavepointManager().createSavepoint();
    }

    public void rollbackToSavepoint(Object savepoint) throws TransactionException {
        getSavepointManager().rollbackToSavepoint(savepoint);
    }

    public void releaseSavepoint(Object savepoint) throws TransactionException {
        getSavepointManager().releaseSavepoint(savepoint);
    }

    protected SavepointManager getSavepointManager() {
        throw new NestedTransactionNotSupportedException("This transaction does not support savepoints");
    }
}
