package org.springframework.web.servlet.mvc.method.annotation;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.http.MediaType;

public class SseEmitter extends ResponseBodyEmitter {
    public SseEmitter() {
    }

    public SseEmitter(Long timeout) {
        super(timeout);
    }

    @Override
    public void send(Object object) throws IOException {
        send(object, null);
    }

    @Override
    public void send(Object object, MediaType mediaType) throws IOException {
        send(event().data(object, mediaType));
    }

    public void send(SseEventBuilder builder) throws IOException {
        for (DataWithMediaType item : builder.build()) {
            super.send(item.getData(), item.getMediaType());
        }
    }

    public static SseEventBuilder event() {
        return new EventBuilder();
    }

    public interface SseEventBuilder {
        SseEventBuilder id(String id);

        SseEventBuilder name(String eventName);

        SseEventBuilder reconnectTime(long reconnectTimeMillis);

        SseEventBuilder comment(String comment);

        SseEventBuilder data(Object object);

        SseEventBuilder data(Object object, MediaType mediaType);

        Set<DataWithMediaType> build();
    }

    private static class EventBuilder implements SseEventBuilder {
        private final Set<DataWithMediaType> items = new LinkedHashSet<>();
        private StringBuilder text = new StringBuilder();
        private boolean hasName;

        public SseEventBuilder id(String id) {
            text.append("id:").append(id).append('\n');
            return this;
        }

        public SseEventBuilder name(String eventName) {
            hasName = true;
            text.append("event:").append(eventName).append('\n');
            return this;
        }

        public SseEventBuilder reconnectTime(long reconnectTimeMillis) {
            text.append("retry:").append(reconnectTimeMillis).append('\n');
            return this;
        }

        public SseEventBuilder comment(String comment) {
            text.append(':').append(comment).append('\n');
            return this;
        }

        public SseEventBuilder data(Object object) {
            return data(object, null);
        }

        public SseEventBuilder data(Object object, MediaType mediaType) {
            text.append("data:");
            saveText();
            items.add(new DataWithMediaType(object instanceof String string ? string.replace("\n", "\ndata:") : object, mediaType));
            text.append('\n');
            return this;
        }

        public Set<DataWithMediaType> build() {
            if (text.length() == 0 && items.isEmpty()) {
                return Set.of();
            }
            text.append('\n');
            saveText();
            return items;
        }

        private void saveText() {
            if (text.length() > 0) {
                items.add(new DataWithMediaType(text.toString(), new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8)));
                text = new StringBuilder();
            }
        }
    }
}
