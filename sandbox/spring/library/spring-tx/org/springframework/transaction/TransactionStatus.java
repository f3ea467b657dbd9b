package org.springframework.transaction;

import java.io.Flushable;


public interface TransactionStatus extends Flushable {

    default void flush() {
    }

    default native boolean hasSavepoint();
}
