package org.springframework.transaction.support;

import java.util.function.Consumer;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;

public interface TransactionOperations {
    <T> T execute(TransactionCallback<T> action) throws TransactionException;

    default void executeWithoutResult(Consumer<TransactionStatus> action) throws TransactionException {
        execute(status -> {
            action.accept(status);
            return null;
        });
    }
}
