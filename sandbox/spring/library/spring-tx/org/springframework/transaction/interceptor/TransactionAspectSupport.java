package org.springframework.transaction.interceptor;

import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.TransactionStatus;

public abstract class TransactionAspectSupport {
    private static final ThreadLocal<TransactionStatus> CURRENT = new ThreadLocal<>();

    public static TransactionStatus currentTransactionStatus() throws NoTransactionException {
        TransactionStatus status = CURRENT.get();
        if (status == null) {
            throw new NoTransactionException("No transaction aspect-managed TransactionStatus in scope");
        }
        return status;
    }

    /** What stood there before. */
    static TransactionStatus enter(TransactionStatus status) {
        TransactionStatus before = CURRENT.get();
        CURRENT.set(status);
        return before;
    }
}
