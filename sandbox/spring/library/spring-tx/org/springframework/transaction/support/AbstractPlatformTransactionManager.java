package org.springframework.transaction.support;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSuspensionNotSupportedException;
import org.springframework.transaction.UnexpectedRollbackException;

public abstract class AbstractPlatformTransactionManager implements PlatformTransactionManager, Serializable {
    private static class Suspended {
        Object resources;
        List<TransactionSynchronization> synchronizations;
        String name;
        boolean readOnly;
        Integer isolationLevel;
        boolean active;
    }

    private boolean globalRollbackOnParticipationFailure = true;

    public final void setGlobalRollbackOnParticipationFailure(boolean value) {
        globalRollbackOnParticipationFailure = value;
    }

    public final TransactionStatus getTransaction(TransactionDefinition definition) throws TransactionException {
        TransactionDefinition def = definition != null ? definition : TransactionDefinition.withDefaults();
        Object transaction = doGetTransaction();
        int behavior = def.getPropagationBehavior();
        if (isExistingTransaction(transaction)) {
            return join(def, transaction, behavior);
        }
        if (behavior == TransactionDefinition.PROPAGATION_MANDATORY) {
            throw new IllegalTransactionStateException("No existing transaction found for transaction marked with propagation 'mandatory'");
        }
        if (behavior == TransactionDefinition.PROPAGATION_REQUIRED || behavior == TransactionDefinition.PROPAGATION_REQUIRES_NEW
                || behavior == TransactionDefinition.PROPAGATION_NESTED) {
            Suspended suspended = suspend(null);
            try {
                return begin(def, transaction, suspended);
            } catch (RuntimeException | Error ex) {
                resume(null, suspended);
                throw ex;
            }
        }
        return prepare(def, null, true, false, true, null);
    }

    private TransactionStatus join(TransactionDefinition def, Object transaction, int behavior) {
        if (behavior == TransactionDefinition.PROPAGATION_NEVER) {
            throw new IllegalTransactionStateException("Existing transaction found for transaction marked with propagation 'never'");
        }
        if (behavior == TransactionDefinition.PROPAGATION_NOT_SUPPORTED) {
            return prepare(def, null, false, false, true, suspend(transaction));
        }
        if (behavior == TransactionDefinition.PROPAGATION_REQUIRES_NEW) {
            Suspended suspended = suspend(transaction);
            try {
                return begin(def, transaction, suspended);
            } catch (RuntimeException | Error ex) {
                resume(transaction, suspended);
                throw ex;
            }
        }
        if (behavior == TransactionDefinition.PROPAGATION_NESTED) {
            if (useSavepointForNestedTransaction()) {
                DefaultTransactionStatus status = prepare(def, transaction, false, true, false, null);
                status.createAndHoldSavepoint();
                return status;
            }
            return begin(def, transaction, null);
        }
        return prepare(def, transaction, false, false, true, null);
    }

    private DefaultTransactionStatus begin(TransactionDefinition def, Object transaction, Suspended suspended) {
        boolean synchronization = !TransactionSynchronizationManager.isSynchronizationActive();
        DefaultTransactionStatus status =
                new DefaultTransactionStatus(def.getName(), transaction, true, synchronization, false, def.isReadOnly(), false, suspended);
        doBegin(transaction, def);
        synchronize(status, def);
        return status;
    }

    private DefaultTransactionStatus prepare(TransactionDefinition def, Object transaction, boolean isNew, boolean nested,
            boolean synchronization, Suspended suspended) {
        boolean actual = synchronization && !TransactionSynchronizationManager.isSynchronizationActive();
        DefaultTransactionStatus status =
                new DefaultTransactionStatus(def.getName(), transaction, isNew, actual, nested, def.isReadOnly(), false, suspended);
        synchronize(status, def);
        return status;
    }

    private void synchronize(DefaultTransactionStatus status, TransactionDefinition def) {
        if (!status.isNewSynchronization()) {
            return;
        }
        TransactionSynchronizationManager.setActualTransactionActive(status.hasTransaction());
        int level = def.getIsolationLevel();
        TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(level == TransactionDefinition.ISOLATION_DEFAULT ? null : level);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(def.isReadOnly());
        TransactionSynchronizationManager.setCurrentTransactionName(def.getName());
        TransactionSynchronizationManager.initSynchronization();
    }

    private Suspended suspend(Object transaction) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Suspended suspended = new Suspended();
            suspended.synchronizations = TransactionSynchronizationManager.getSynchronizations();
            for (TransactionSynchronization s : suspended.synchronizations) {
                s.suspend();
            }
            TransactionSynchronizationManager.clearSynchronization();
            suspended.resources = transaction != null ? doSuspend(transaction) : null;
            suspended.name = TransactionSynchronizationManager.getCurrentTransactionName();
            TransactionSynchronizationManager.setCurrentTransactionName(null);
            suspended.readOnly = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
            TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
            suspended.isolationLevel = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
            TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(null);
            suspended.active = TransactionSynchronizationManager.isActualTransactionActive();
            TransactionSynchronizationManager.setActualTransactionActive(false);
            return suspended;
        }
        if (transaction == null) {
            return null;
        }
        Suspended suspended = new Suspended();
        suspended.resources = doSuspend(transaction);
        return suspended;
    }

    private void resume(Object transaction, Suspended suspended) {
        if (suspended == null) {
            return;
        }
        if (suspended.resources != null) {
            doResume(transaction, suspended.resources);
        }
        if (suspended.synchronizations == null) {
            return;
        }
        TransactionSynchronizationManager.setActualTransactionActive(suspended.active);
        TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(suspended.isolationLevel);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(suspended.readOnly);
        TransactionSynchronizationManager.setCurrentTransactionName(suspended.name);
        TransactionSynchronizationManager.initSynchronization();
        for (TransactionSynchronization s : suspended.synchronizations) {
            s.resume();
            TransactionSynchronizationManager.registerSynchronization(s);
        }
    }

    public final void commit(TransactionStatus status) throws TransactionException {
        if (status.isCompleted()) {
            throw new IllegalTransactionStateException("Transaction is already completed - do not call commit or rollback more than once per transaction");
        }
        DefaultTransactionStatus own = (DefaultTransactionStatus) status;
        if (own.isLocalRollbackOnly()) {
            processRollback(own, false);
            return;
        }
        if (own.isGlobalRollbackOnly()) {
            processRollback(own, true);
            return;
        }
        processCommit(own);
    }

    private void processCommit(DefaultTransactionStatus status) {
        try {
            boolean done = false;
            try {
                if (status.isNewSynchronization()) {
                    for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations()) {
                        s.beforeCommit(status.isReadOnly());
                    }
                }
                beforeCompletion(status);
                done = true;
                if (status.hasSavepoint()) {
                    status.releaseHeldSavepoint();
                } else if (status.isNewTransaction()) {
                    doCommit(status);
                }
            } catch (UnexpectedRollbackException ex) {
                afterCompletion(status, TransactionSynchronization.STATUS_ROLLED_BACK);
                throw ex;
            } catch (RuntimeException | Error ex) {
                if (!done) {
                    beforeCompletion(status);
                }
                rollbackOnCommitException(status);
                throw ex;
            }
            try {
                if (status.isNewSynchronization()) {
                    for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations()) {
                        s.afterCommit();
                    }
                }
            } finally {
                afterCompletion(status, TransactionSynchronization.STATUS_COMMITTED);
            }
        } finally {
            cleanUp(status);
        }
    }

    private void rollbackOnCommitException(DefaultTransactionStatus status) {
        if (status.isNewTransaction()) {
            doRollback(status);
        } else if (status.hasTransaction() && globalRollbackOnParticipationFailure) {
            doSetRollbackOnly(status);
        }
        afterCompletion(status, TransactionSynchronization.STATUS_ROLLED_BACK);
    }

    public final void rollback(TransactionStatus status) throws TransactionException {
        if (status.isCompleted()) {
            throw new IllegalTransactionStateException("Transaction is already completed - do not call commit or rollback more than once per transaction");
        }
        processRollback((DefaultTransactionStatus) status, false);
    }

    private void processRollback(DefaultTransactionStatus status, boolean unexpected) {
        try {
            beforeCompletion(status);
            if (status.hasSavepoint()) {
                status.rollbackToHeldSavepoint();
            } else if (status.isNewTransaction()) {
                doRollback(status);
            } else if (status.hasTransaction() && (status.isLocalRollbackOnly() || globalRollbackOnParticipationFailure)) {
                doSetRollbackOnly(status);
                unexpected = false;
            } else {
                unexpected = false;
            }
            afterCompletion(status, TransactionSynchronization.STATUS_ROLLED_BACK);
            if (unexpected) {
                throw new UnexpectedRollbackException("Transaction rolled back because it has been marked as rollback-only");
            }
        } finally {
            cleanUp(status);
        }
    }

    private void beforeCompletion(DefaultTransactionStatus status) {
        if (status.isNewSynchronization()) {
            for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations()) {
                s.beforeCompletion();
            }
        }
    }

    private void afterCompletion(DefaultTransactionStatus status, int how) {
        if (!status.isNewSynchronization()) {
            return;
        }
        List<TransactionSynchronization> all = new ArrayList<>(TransactionSynchronizationManager.getSynchronizations());
        TransactionSynchronizationManager.clearSynchronization();
        for (TransactionSynchronization s : all) {
            s.afterCompletion(how);
        }
    }

    private void cleanUp(DefaultTransactionStatus status) {
        status.setCompleted();
        if (status.isNewSynchronization()) {
            TransactionSynchronizationManager.clear();
        }
        if (status.isNewTransaction()) {
            doCleanupAfterCompletion(status.getTransaction());
        }
        if (status.getSuspendedResources() != null) {
            resume(status.hasTransaction() ? status.getTransaction() : null, (Suspended) status.getSuspendedResources());
        }
    }

    protected abstract Object doGetTransaction() throws TransactionException;

    protected boolean isExistingTransaction(Object transaction) throws TransactionException {
        return false;
    }

    protected boolean useSavepointForNestedTransaction() {
        return true;
    }

    protected abstract void doBegin(Object transaction, TransactionDefinition definition) throws TransactionException;

    protected Object doSuspend(Object transaction) throws TransactionException {
        throw new TransactionSuspensionNotSupportedException(
                "Transaction manager [" + getClass().getName() + "] does not support transaction suspension");
    }

    protected void doResume(Object transaction, Object suspendedResources) throws TransactionException {
        throw new TransactionSuspensionNotSupportedException(
                "Transaction manager [" + getClass().getName() + "] does not support transaction suspension");
    }

    protected abstract void doCommit(DefaultTransactionStatus status) throws TransactionException;

    protected abstract void doRollback(DefaultTransactionStatus status) throws TransactionException;

    protected void doSetRollbackOnly(DefaultTransactionStatus status) throws TransactionException {
        throw new IllegalTransactionStateException("Participating in existing transactions is not supported - when 'isExistingTransaction' returns true, appropriate 'doSetRollbackOnly' behavior must be provided");
    }

    protected void doCleanupAfterCompletion(Object transaction) {
    }
}
