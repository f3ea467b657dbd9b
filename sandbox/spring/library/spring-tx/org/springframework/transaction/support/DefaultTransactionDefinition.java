package org.springframework.transaction.support;

import org.springframework.transaction.TransactionDefinition;

public class DefaultTransactionDefinition implements TransactionDefinition {
    private int propagationBehavior = PROPAGATION_REQUIRED;
    private int isolationLevel = ISOLATION_DEFAULT;
    private int timeout = TIMEOUT_DEFAULT;
    private boolean readOnly;
    private String name;

    public DefaultTransactionDefinition() {
    }

    public DefaultTransactionDefinition(TransactionDefinition other) {
        propagationBehavior = other.getPropagationBehavior();
        isolationLevel = other.getIsolationLevel();
        timeout = other.getTimeout();
        readOnly = other.isReadOnly();
        name = other.getName();
    }

    public DefaultTransactionDefinition(int propagationBehavior) {
        this.propagationBehavior = propagationBehavior;
    }

    public final void setPropagationBehavior(int propagationBehavior) {
        this.propagationBehavior = propagationBehavior;
    }

    public final int getPropagationBehavior() {
        return propagationBehavior;
    }

    public final void setIsolationLevel(int isolationLevel) {
        this.isolationLevel = isolationLevel;
    }

    public final int getIsolationLevel() {
        return isolationLevel;
    }

    public final void setTimeout(int timeout) {
        this.timeout = timeout;
    }

    public final int getTimeout() {
        return timeout;
    }

    public final void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public final boolean isReadOnly() {
        return readOnly;
    }

    public final void setName(String name) {
        this.name = name;
    }

    public final String getName() {
        return name;
    }
}
