package org.springframework.transaction;


public interface TransactionManager {
}
