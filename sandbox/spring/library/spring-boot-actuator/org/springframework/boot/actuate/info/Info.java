package org.springframework.boot.actuate.info;

import java.util.LinkedHashMap;
import java.util.Map;

public final class Info {
    private final Map<String, Object> details;

    private Info(Builder builder) {
        this.details = new LinkedHashMap<>(builder.content);
    }

    public Map<String, Object> getDetails() {
        return details;
    }

    public Object get(String id) {
        return details.get(id);
    }

    @Override
    public String toString() {
        return details.toString();
    }

    public static class Builder {
        private final Map<String, Object> content = new LinkedHashMap<>();

        public Builder() {
        }

        public Builder withDetail(String key, Object value) {
            content.put(key, value);
            return this;
        }

        public Builder withDetails(Map<String, Object> details) {
            content.putAll(details);
            return this;
        }

        public Info build() {
            return new Info(this);
        }
    }
}
