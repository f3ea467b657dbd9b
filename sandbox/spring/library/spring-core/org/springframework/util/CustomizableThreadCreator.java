package org.springframework.util;

import java.io.Serializable;


public class CustomizableThreadCreator implements Serializable {

    public CustomizableThreadCreator() {
    }

    public CustomizableThreadCreator(String threadNamePrefix) {
    }

    public native Thread createThread(Runnable runnable);

    protected native String getDefaultThreadNamePrefix();

    public native ThreadGroup getThreadGroup();

    public native String getThreadNamePrefix();

    public native int getThreadPriority();

    public native boolean isDaemon();

    protected native String nextThreadName();

    public native void setDaemon(boolean daemon);

    public native void setThreadGroup(ThreadGroup threadGroup);

    public native void setThreadGroupName(String name);

    public native void setThreadNamePrefix(String threadNamePrefix);

    public native void setThreadPriority(int threadPriority);
}
