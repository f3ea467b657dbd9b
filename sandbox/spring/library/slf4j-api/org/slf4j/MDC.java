package org.slf4j;

import java.io.Closeable;
import java.util.Deque;
import java.util.Map;


public class MDC {

    private MDC() {
    }

    public static native void clear();

    public static native String get(String arg0) throws IllegalArgumentException;

    public static native Map<String, String> getCopyOfContextMap();

    public native Deque<String> getCopyOfDequeByKey(String arg0);

    public static native String popByKey(String arg0);

    public static native void pushByKey(String arg0, String arg1);

    public static native void put(String arg0, String arg1) throws IllegalArgumentException;

    public static native MDC.MDCCloseable putCloseable(String arg0, String arg1) throws IllegalArgumentException;

    public static native void remove(String arg0) throws IllegalArgumentException;

    public static native void setContextMap(Map<String, String> arg0);

    public static class MDCCloseable implements Closeable {

        private MDCCloseable() {
        }

        public native void close();
    }
}
