package com.fasterxml.jackson.annotation;

import java.util.UUID;


public class ObjectIdGenerators {

    public ObjectIdGenerators() {
    }

    public static final class StringIdGenerator extends ObjectIdGenerator<T> {

        public StringIdGenerator() {
        }

        public native boolean canUseFor(ObjectIdGenerator<?> arg0);

        public native ObjectIdGenerator<String> forScope(Class<?> arg0);

        public native String generateId(Object arg0);

        public native ObjectIdGenerator.IdKey key(Object arg0);

        public native ObjectIdGenerator<String> newForSerialization(Object arg0);
    }

    public static final class UUIDGenerator extends ObjectIdGenerator<T> {

        public UUIDGenerator() {
        }

        public native boolean canUseFor(ObjectIdGenerator<?> arg0);

        public native ObjectIdGenerator<UUID> forScope(Class<?> arg0);

        public native UUID generateId(Object arg0);

        public native ObjectIdGenerator.IdKey key(Object arg0);

        public native ObjectIdGenerator<UUID> newForSerialization(Object arg0);
    }

    public static final class IntSequenceGenerator extends ObjectIdGenerator<T> {
        protected int _nextValue;

        public IntSequenceGenerator() {
        }

        public IntSequenceGenerator(Class<?> arg0, int arg1) {
        }

        public native ObjectIdGenerator<Integer> forScope(Class<?> arg0);

        public native Integer generateId(Object arg0);

        protected native int initialValue();

        public native ObjectIdGenerator.IdKey key(Object arg0);

        public native ObjectIdGenerator<Integer> newForSerialization(Object arg0);
    }

    public static abstract class PropertyGenerator extends ObjectIdGenerator<T> {

        protected PropertyGenerator(Class<?> arg0) {
        }
    }

    public static abstract class None extends ObjectIdGenerator<Object> {

        public None() {
        }
    }
}
