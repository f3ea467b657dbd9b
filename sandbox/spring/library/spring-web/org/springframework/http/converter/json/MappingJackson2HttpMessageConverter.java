package org.springframework.http.converter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

public class MappingJackson2HttpMessageConverter implements HttpMessageConverter<Object> {
    private ObjectMapper objectMapper;
    private List<MediaType> supportedMediaTypes = List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

    public MappingJackson2HttpMessageConverter() {
        this(Jackson2ObjectMapperBuilder.json().build());
    }

    public MappingJackson2HttpMessageConverter(ObjectMapper objectMapper) {
        this.objectMapper = objectMapper;
    }

    public ObjectMapper getObjectMapper() {
        return objectMapper;
    }

    public void setObjectMapper(ObjectMapper objectMapper) {
        this.objectMapper = objectMapper;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return supportedMediaTypes;
    }

    public void setSupportedMediaTypes(List<MediaType> supportedMediaTypes) {
        this.supportedMediaTypes = supportedMediaTypes;
    }

    private boolean supports(MediaType given) {
        return given == null || supportedMediaTypes.stream().anyMatch(type -> type.isCompatibleWith(given));
    }

    @Override
    public boolean canRead(Class<?> clazz, MediaType mediaType) {
        return supports(mediaType);
    }

    @Override
    public boolean canWrite(Class<?> clazz, MediaType mediaType) {
        return supports(mediaType);
    }

    @Override
    public Object read(Class<?> clazz, HttpInputMessage inputMessage) throws IOException {
        return readAs(clazz, inputMessage);
    }

    /** As a Class or a ParameterizedTypeReference says. */
    public Object readAs(Object type, HttpInputMessage inputMessage) throws IOException {
        try {
            return read(objectMapper, new String(inputMessage.getBody().readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotReadableException("JSON parse error: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public void write(Object object, MediaType contentType, HttpOutputMessage outputMessage) throws IOException {
        if (outputMessage.getHeaders().getContentType() == null) {
            outputMessage.getHeaders().setContentType(contentType != null && contentType.isConcrete() ? contentType : supportedMediaTypes.get(0));
        }
        try {
            outputMessage.getBody().write(objectMapper.writeValueAsBytes(object));
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotWritableException("Could not write JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static native Object read(ObjectMapper mapper, String content, Object type) throws JsonProcessingException;
}
