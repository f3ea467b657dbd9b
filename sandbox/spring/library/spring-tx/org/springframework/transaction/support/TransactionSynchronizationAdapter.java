package org.springframework.transaction.support;

public abstract class TransactionSynchronizationAdapter implements TransactionSynchronization {
}
