package org.springframework.http.converter.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;

public class Jackson2ObjectMapperBuilder {
    private final ObjectMapper mapper = mapper();
    private final SimpleModule own = new SimpleModule();

    public static Jackson2ObjectMapperBuilder json() {
        return new Jackson2ObjectMapperBuilder();
    }

    public Jackson2ObjectMapperBuilder serializationInclusion(JsonInclude.Include inclusion) {
        mapper.setSerializationInclusion(inclusion);
        return this;
    }

    public Jackson2ObjectMapperBuilder propertyNamingStrategy(PropertyNamingStrategy strategy) {
        mapper.setPropertyNamingStrategy(strategy);
        return this;
    }

    public Jackson2ObjectMapperBuilder indentOutput(boolean indentOutput) {
        mapper.configure(SerializationFeature.INDENT_OUTPUT, indentOutput);
        return this;
    }

    public Jackson2ObjectMapperBuilder failOnUnknownProperties(boolean fail) {
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fail);
        return this;
    }

    public Jackson2ObjectMapperBuilder simpleDateFormat(String format) {
        mapper.setDateFormat(new java.text.SimpleDateFormat(format));
        return this;
    }

    public native Jackson2ObjectMapperBuilder timeZone(String zoneId);

    public Jackson2ObjectMapperBuilder featuresToEnable(Object... features) {
        return features(features, true);
    }

    public Jackson2ObjectMapperBuilder featuresToDisable(Object... features) {
        return features(features, false);
    }

    private Jackson2ObjectMapperBuilder features(Object[] features, boolean on) {
        for (Object feature : features) {
            if (feature instanceof SerializationFeature each) {
                mapper.configure(each, on);
            } else if (feature instanceof DeserializationFeature each) {
                mapper.configure(each, on);
            } else if (feature instanceof MapperFeature each) {
                mapper.configure(each, on);
            }
        }
        return this;
    }

    public Jackson2ObjectMapperBuilder modules(Module... modules) {
        mapper.registerModules(modules);
        return this;
    }

    public Jackson2ObjectMapperBuilder modulesToInstall(Module... modules) {
        return modules(modules);
    }

    public Jackson2ObjectMapperBuilder serializerByType(Class<?> type, JsonSerializer<?> serializer) {
        own.addSerializer((Class) type, (JsonSerializer) serializer);
        mapper.registerModule(own);
        return this;
    }

    public Jackson2ObjectMapperBuilder deserializerByType(Class<?> type, JsonDeserializer<?> deserializer) {
        own.addDeserializer((Class) type, (JsonDeserializer) deserializer);
        mapper.registerModule(own);
        return this;
    }

    public <T extends ObjectMapper> T build() {
        return (T) mapper;
    }

    /** With Spring Boot's defaults. */
    private static native ObjectMapper mapper();
}
