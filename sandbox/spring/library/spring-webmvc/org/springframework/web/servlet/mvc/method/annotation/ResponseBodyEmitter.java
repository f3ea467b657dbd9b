package org.springframework.web.servlet.mvc.method.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.MediaType;

public class ResponseBodyEmitter {
    private final Long timeout;
    private final List<DataWithMediaType> sent = new ArrayList<>();
    private boolean complete;
    private Throwable failure;
    private Runnable completionCallback;

    public ResponseBodyEmitter() {
        this(null);
    }

    public ResponseBodyEmitter(Long timeout) {
        this.timeout = timeout;
    }

    public Long getTimeout() {
        return timeout;
    }

    public void send(Object object) throws IOException {
        send(object, null);
    }

    public void send(Object object, MediaType mediaType) throws IOException {
        if (complete) {
            throw new IllegalStateException("ResponseBodyEmitter has already completed" + (failure != null ? " with error: " + failure : ""));
        }
        sent.add(new DataWithMediaType(object, mediaType));
    }

    public void send(Set<DataWithMediaType> items) throws IOException {
        for (DataWithMediaType item : items) {
            send(item.getData(), item.getMediaType());
        }
    }

    public void complete() {
        complete = true;
    }

    public void completeWithError(Throwable ex) {
        complete = true;
        failure = ex;
    }

    public void onTimeout(Runnable callback) {
    }

    public void onError(Consumer<Throwable> callback) {
    }

    public void onCompletion(Runnable callback) {
        completionCallback = callback;
    }

    private void completed() {
        if (completionCallback != null) {
            completionCallback.run();
        }
    }

    public static class DataWithMediaType {
        private final Object data;
        private final MediaType mediaType;

        public DataWithMediaType(Object data, MediaType mediaType) {
            this.data = data;
            this.mediaType = mediaType;
        }

        public Object getData() {
            return data;
        }

        public MediaType getMediaType() {
            return mediaType;
        }
    }
}
