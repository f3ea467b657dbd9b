package org.springframework.transaction.support;

import java.util.List;
import java.util.Map;


public abstract class TransactionSynchronizationManager {

    public TransactionSynchronizationManager() {
    }

    public static native void bindResource(Object key, Object value) throws IllegalStateException;

    public static native void clear();

    public static native void clearSynchronization() throws IllegalStateException;

    public static native Integer getCurrentTransactionIsolationLevel();

    public static native String getCurrentTransactionName();

    public static native Object getResource(Object key);

    public static native Map<Object, Object> getResourceMap();

    public static native List<TransactionSynchronization> getSynchronizations() throws IllegalStateException;

    public static native boolean hasResource(Object key);

    public static native void initSynchronization() throws IllegalStateException;

    public static native boolean isActualTransactionActive();

    public static native boolean isCurrentTransactionReadOnly();

    public static native boolean isSynchronizationActive();

    public static native void registerSynchronization(TransactionSynchronization synchronization) throws IllegalStateException;

    public static native void setActualTransactionActive(boolean active);

    public static native void setCurrentTransactionIsolationLevel(Integer isolationLevel);

    public static native void setCurrentTransactionName(String name);

    public static native void setCurrentTransactionReadOnly(boolean readOnly);

    public static native Object unbindResource(Object key) throws IllegalStateException;

    public static native Object unbindResourceIfPossible(Object key);
}
