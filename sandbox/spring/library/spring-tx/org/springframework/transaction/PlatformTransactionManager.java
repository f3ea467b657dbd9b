package org.springframework.transaction;


public interface PlatformTransactionManager extends TransactionManager {

    void commit(TransactionStatus status);

    TransactionStatus getTransaction(TransactionDefinition definition);

    void rollback(TransactionStatus status);
}
