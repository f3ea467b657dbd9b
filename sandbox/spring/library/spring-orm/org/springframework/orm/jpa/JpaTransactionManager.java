package org.springframework.orm.jpa;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.NestedTransactionNotSupportedException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

public class JpaTransactionManager extends DataSourceTransactionManager {
    private final Object factory;
    private final ThreadLocal<Integer> opened = ThreadLocal.withInitial(() -> 0);

    public JpaTransactionManager(EntityManagerFactory factory, DataSource dataSource) {
        super(dataSource);
        this.factory = factory;
    }

    private static native void flush(Object factory);

    private static native void clear(Object factory);

    protected boolean useSavepointForNestedTransaction() {
        throw new NestedTransactionNotSupportedException("JpaDialect does not support savepoints - check your JPA provider's capabilities");
    }

    /** A context that a request has opened serves its transactions, too. */
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (!TransactionSynchronizationManager.hasResource(factory)) {
            EntityManagerHolder holder = new EntityManagerHolder();
            holder.setSynchronizedWithTransaction(true);
            TransactionSynchronizationManager.bindResource(factory, holder);
        }
    }

    protected Object doSuspend(Object transaction) {
        return new Object[] {super.doSuspend(transaction), TransactionSynchronizationManager.unbindResourceIfPossible(factory)};
    }

    protected void doResume(Object transaction, Object suspendedResources) {
        Object[] both = (Object[]) suspendedResources;
        super.doResume(transaction, both[0]);
        if (both[1] != null) {
            TransactionSynchronizationManager.unbindResourceIfPossible(factory);
            TransactionSynchronizationManager.bindResource(factory, both[1]);
        }
    }

    protected void doCommit(DefaultTransactionStatus status) {
        if (!status.isReadOnly()) {
            flush(factory);
        }
        super.doCommit(status);
    }

    protected void doRollback(DefaultTransactionStatus status) {
        super.doRollback(status);
        clear(factory);
    }

    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        Object holder = TransactionSynchronizationManager.getResource(factory);
        if (holder instanceof EntityManagerHolder && ((EntityManagerHolder) holder).isSynchronizedWithTransaction()) {
            TransactionSynchronizationManager.unbindResource(factory);
        }
    }
}
