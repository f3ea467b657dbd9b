package com.fasterxml.jackson.databind.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;

public class JsonMapper extends ObjectMapper {
    public static Builder builder() {
        return new Builder();
    }

    public static class Builder {
        private final JsonMapper mapper = new JsonMapper();

        public Builder addModule(Module module) {
            mapper.registerModule(module);
            return this;
        }

        public Builder findAndAddModules() {
            mapper.findAndRegisterModules();
            return this;
        }

        public Builder enable(SerializationFeature feature) {
            mapper.enable(feature);
            return this;
        }

        public Builder disable(SerializationFeature feature) {
            mapper.disable(feature);
            return this;
        }

        public Builder enable(DeserializationFeature feature) {
            mapper.enable(feature);
            return this;
        }

        public Builder disable(DeserializationFeature feature) {
            mapper.disable(feature);
            return this;
        }

        public Builder propertyNamingStrategy(PropertyNamingStrategy strategy) {
            mapper.setPropertyNamingStrategy(strategy);
            return this;
        }

        public JsonMapper build() {
            return mapper;
        }
    }
}
