package com.fasterxml.jackson.annotation;

import java.io.Serializable;


public abstract class ObjectIdGenerator<T> implements Serializable {

    public ObjectIdGenerator() {
    }

    public abstract boolean canUseFor(ObjectIdGenerator<?> arg0);

    public abstract ObjectIdGenerator<T> forScope(Class<?> arg0);

    public abstract T generateId(Object arg0);

    public abstract Class<?> getScope();

    public native boolean isValidReferencePropertyName(String arg0, Object arg1);

    public abstract ObjectIdGenerator.IdKey key(Object arg0);

    public native boolean maySerializeAsObject();

    public abstract ObjectIdGenerator<T> newForSerialization(Object arg0);

    public static final class IdKey implements Serializable {
        public Class<?> type;
        public Class<?> scope;
        public Object key;

        public IdKey(Class<?> arg0, Class<?> arg1, Object arg2) {
        }
    }
}
