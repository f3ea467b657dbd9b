package org.springframework.transaction.support;

import org.springframework.transaction.NestedTransactionNotSupportedException;
import org.springframework.transaction.SavepointManager;

public class DefaultTransactionStatus extends AbstractTransactionStatus {
    private final String transactionName;
    private final Object transaction;
    private final boolean newTransaction;
    private final boolean newSynchronization;
    private final boolean nested;
    private final boolean readOnly;
    private final Object suspendedResources;

    public DefaultTransactionStatus(String transactionName, Object transaction, boolean newTransaction, boolean newSynchronization,
            boolean nested, boolean readOnly, boolean debug, Object suspendedResources) {
        this.transactionName = transactionName;
        this.transaction = transaction;
        this.newTransaction = newTransaction;
        this.newSynchronization = newSynchronization;
        this.nested = nested;
        this.readOnly = readOnly;
        this.suspendedResources = suspendedResources;
    }

    public String getTransactionName() {
        return transactionName == null ? "" : transactionName;
    }

    public Object getTransaction() {
        return transaction;
    }

    public boolean hasTransaction() {
        return transaction != null;
    }

    public boolean isNewTransaction() {
        return hasTransaction() && newTransaction;
    }

    public boolean isNewSynchronization() {
        return newSynchronization;
    }

    public boolean isNested() {
        return nested;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public Object getSuspendedResources() {
        return suspendedResources;
    }

    public boolean isGlobalRollbackOnly() {
        return transaction instanceof SmartTransactionObject && ((SmartTransactionObject) transaction).isRollbackOnly();
    }

    protected SavepointManager getSavepointManager() {
        if (transaction instanceof SavepointManager) {
            return (SavepointManager) transaction;
        }
        throw new NestedTransactionNotSupportedException("Transaction object [" + transaction + "] does not support savepoints");
    }
}
