package org.springframework.transaction.support;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;


public class TransactionTemplate implements TransactionOperations, InitializingBean {

    public TransactionTemplate(PlatformTransactionManager transactionManager, TransactionDefinition transactionDefinition) {
    }

    public TransactionTemplate(PlatformTransactionManager transactionManager) {
    }

    public TransactionTemplate() {
    }

    public native void afterPropertiesSet();

    public native <T> T execute(TransactionCallback<T> action);

    public native PlatformTransactionManager getTransactionManager();

    public native void setTransactionManager(PlatformTransactionManager transactionManager);
}
