package org.springframework.web.context.request.async;

import java.util.function.Consumer;
import java.util.function.Supplier;

public class DeferredResult<T> {
    private final Long timeoutValue;
    private final Supplier<?> timeoutResult;
    private Object result;
    private boolean set;
    private Runnable timeoutCallback;
    private Runnable completionCallback;

    public DeferredResult() {
        this(null, (Supplier<?>) null);
    }

    public DeferredResult(Long timeoutValue) {
        this(timeoutValue, (Supplier<?>) null);
    }

    public DeferredResult(Long timeoutValue, Object timeoutResult) {
        this(timeoutValue, () -> timeoutResult);
    }

    public DeferredResult(Long timeoutValue, Supplier<?> timeoutResult) {
        this.timeoutValue = timeoutValue;
        this.timeoutResult = timeoutResult;
    }

    public final boolean isSetOrExpired() {
        return set;
    }

    public boolean hasResult() {
        return set;
    }

    public Object getResult() {
        return result;
    }

    public void onTimeout(Runnable callback) {
        timeoutCallback = callback;
    }

    public void onError(Consumer<Throwable> callback) {
    }

    public void onCompletion(Runnable callback) {
        completionCallback = callback;
    }

    public boolean setResult(T result) {
        return setResultInternal(result);
    }

    public boolean setErrorResult(Object result) {
        return setResultInternal(result);
    }

    private boolean setResultInternal(Object value) {
        if (set) {
            return false;
        }
        set = true;
        result = value;
        return true;
    }

    /** Called when the time is over and nothing is set. */
    private void expire() {
        if (timeoutCallback != null) {
            timeoutCallback.run();
        }
        if (!set && timeoutResult != null) {
            setResultInternal(timeoutResult.get());
        }
    }

    private void completed() {
        if (completionCallback != null) {
            completionCallback.run();
        }
    }
}
