package org.springframework.http.converter;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

public class ByteArrayHttpMessageConverter implements HttpMessageConverter<byte[]> {
    public ByteArrayHttpMessageConverter() {
    }

    @Override
    public boolean canRead(Class<?> clazz, MediaType mediaType) {
        return clazz == byte[].class;
    }

    @Override
    public boolean canWrite(Class<?> clazz, MediaType mediaType) {
        return clazz == byte[].class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_OCTET_STREAM, MediaType.ALL);
    }

    @Override
    public byte[] read(Class<? extends byte[]> clazz, HttpInputMessage inputMessage) throws IOException {
        return inputMessage.getBody().readAllBytes();
    }

    @Override
    public void write(byte[] bytes, MediaType contentType, HttpOutputMessage outputMessage) throws IOException {
        if (outputMessage.getHeaders().getContentType() == null) {
            outputMessage.getHeaders().setContentType(contentType != null && contentType.isConcrete() ? contentType : MediaType.APPLICATION_OCTET_STREAM);
        }
        outputMessage.getBody().write(bytes);
    }
}
