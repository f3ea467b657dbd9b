package org.springframework.transaction.support;

public abstract class ResourceHolderSupport {
    private boolean synchronizedWithTransaction;
    private boolean rollbackOnly;

    public void setSynchronizedWithTransaction(boolean synchronizedWithTransaction) {
        this.synchronizedWithTransaction = synchronizedWithTransaction;
    }

    public boolean isSynchronizedWithTransaction() {
        return synchronizedWithTransaction;
    }

    public void setRollbackOnly() {
        rollbackOnly = true;
    }

    public void resetRollbackOnly() {
        rollbackOnly = false;
    }

    public boolean isRollbackOnly() {
        return rollbackOnly;
    }
}
