package org.springframework.util;

import java.util.concurrent.TimeUnit;


public class StopWatch {

    public StopWatch() {
    }

    public StopWatch(String id) {
    }

    public native String currentTaskName();

    public native String getId();

    @Deprecated
    public native StopWatch.TaskInfo getLastTaskInfo() throws IllegalStateException;

    @Deprecated
    public native String getLastTaskName() throws IllegalStateException;

    @Deprecated
    public native long getLastTaskTimeMillis() throws IllegalStateException;

    @Deprecated
    public native long getLastTaskTimeNanos() throws IllegalStateException;

    public native int getTaskCount();

    public native StopWatch.TaskInfo[] getTaskInfo();

    public native double getTotalTime(TimeUnit timeUnit);

    public native long getTotalTimeMillis();

    public native long getTotalTimeNanos();

    public native double getTotalTimeSeconds();

    public native boolean isRunning();

    public native StopWatch.TaskInfo lastTaskInfo() throws IllegalStateException;

    public native String prettyPrint();

    public native String prettyPrint(TimeUnit timeUnit);

    public native void setKeepTaskList(boolean keepTaskList);

    public native String shortSummary();

    public native void start() throws IllegalStateException;

    public native void start(String taskName) throws IllegalStateException;

    public native void stop() throws IllegalStateException;

    public static final class TaskInfo {

        private TaskInfo() {
        }

        public native String getTaskName();

        public native double getTime(TimeUnit timeUnit);

        public native long getTimeMillis();

        public native long getTimeNanos();

        public native double getTimeSeconds();
    }
}
