package org.slf4j.event;


public enum Level {
    ERROR, WARN, INFO, DEBUG, TRACE;

    public static native Level intToLevel(int arg0);

    public native int toInt();
}
