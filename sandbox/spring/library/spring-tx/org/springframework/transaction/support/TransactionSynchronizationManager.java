package org.springframework.transaction.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public abstract class TransactionSynchronizationManager {
    private static final ThreadLocal<Map<Object, Object>> RESOURCES = ThreadLocal.withInitial(HashMap::new);
    private static final ThreadLocal<List<TransactionSynchronization>> SYNCHRONIZATIONS = new ThreadLocal<>();
    private static final ThreadLocal<String> NAME = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> READ_ONLY = new ThreadLocal<>();
    private static final ThreadLocal<Integer> ISOLATION = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> ACTIVE = new ThreadLocal<>();

    public TransactionSynchronizationManager() {
    }

    public static Map<Object, Object> getResourceMap() {
        return Collections.unmodifiableMap(RESOURCES.get());
    }

    public static boolean hasResource(Object key) {
        return RESOURCES.get().containsKey(key);
    }

    public static Object getResource(Object key) {
        return RESOURCES.get().get(key);
    }

    public static void bindResource(Object key, Object value) throws IllegalStateException {
        Object before = RESOURCES.get().put(key, value);
        if (before != null) {
            throw new IllegalStateException("Already value [" + before + "] for key [" + key + "] bound to thread");
        }
    }

    public static Object unbindResource(Object key) throws IllegalStateException {
        Object value = RESOURCES.get().remove(key);
        if (value == null) {
            throw new IllegalStateException("No value for key [" + key + "] bound to thread");
        }
        return value;
    }

    public static Object unbindResourceIfPossible(Object key) {
        return RESOURCES.get().remove(key);
    }

    public static boolean isSynchronizationActive() {
        return SYNCHRONIZATIONS.get() != null;
    }

    public static void initSynchronization() throws IllegalStateException {
        if (isSynchronizationActive()) {
            throw new IllegalStateException("Cannot activate transaction synchronization - already active");
        }
        SYNCHRONIZATIONS.set(new ArrayList<>());
    }

    public static void registerSynchronization(TransactionSynchronization synchronization) throws IllegalStateException {
        List<TransactionSynchronization> all = SYNCHRONIZATIONS.get();
        if (all == null) {
            throw new IllegalStateException("Transaction synchronization is not active");
        }
        if (!all.contains(synchronization)) {
            all.add(synchronization);
        }
    }

    public static List<TransactionSynchronization> getSynchronizations() throws IllegalStateException {
        List<TransactionSynchronization> all = SYNCHRONIZATIONS.get();
        if (all == null) {
            throw new IllegalStateException("Transaction synchronization is not active");
        }
        List<TransactionSynchronization> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(TransactionSynchronization::getOrder));
        return sorted;
    }

    public static void clearSynchronization() throws IllegalStateException {
        if (!isSynchronizationActive()) {
            throw new IllegalStateException("Cannot deactivate transaction synchronization - not active");
        }
        SYNCHRONIZATIONS.remove();
    }

    public static void setCurrentTransactionName(String name) {
        NAME.set(name);
    }

    public static String getCurrentTransactionName() {
        return NAME.get();
    }

    public static void setCurrentTransactionReadOnly(boolean readOnly) {
        READ_ONLY.set(readOnly);
    }

    public static boolean isCurrentTransactionReadOnly() {
        return READ_ONLY.get() == Boolean.TRUE;
    }

    public static void setCurrentTransactionIsolationLevel(Integer isolationLevel) {
        ISOLATION.set(isolationLevel);
    }

    public static Integer getCurrentTransactionIsolationLevel() {
        return ISOLATION.get();
    }

    public static void setActualTransactionActive(boolean active) {
        ACTIVE.set(active);
    }

    public static boolean isActualTransactionActive() {
        return ACTIVE.get() == Boolean.TRUE;
    }

    public static void clear() {
        SYNCHRONIZATIONS.remove();
        NAME.remove();
        READ_ONLY.remove();
        ISOLATION.remove();
        ACTIVE.remove();
    }
}
