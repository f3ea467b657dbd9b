package org.springframework.transaction.support;

import java.util.function.Consumer;
import org.springframework.transaction.TransactionStatus;


public interface TransactionOperations {

    <T> T execute(TransactionCallback<T> action);

    default void executeWithoutResult(Consumer<TransactionStatus> action) {
    }

    static native TransactionOperations withoutTransaction();
}
