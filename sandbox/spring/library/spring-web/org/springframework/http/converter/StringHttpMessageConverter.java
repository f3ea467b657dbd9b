package org.springframework.http.converter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

public class StringHttpMessageConverter implements HttpMessageConverter<String> {
    public static final Charset DEFAULT_CHARSET = StandardCharsets.ISO_8859_1;
    private final Charset defaultCharset;

    public StringHttpMessageConverter() {
        this(DEFAULT_CHARSET);
    }

    public StringHttpMessageConverter(Charset defaultCharset) {
        this.defaultCharset = defaultCharset;
    }

    public boolean supports(Class<?> clazz) {
        return clazz == String.class;
    }

    @Override
    public boolean canRead(Class<?> clazz, MediaType mediaType) {
        return supports(clazz);
    }

    @Override
    public boolean canWrite(Class<?> clazz, MediaType mediaType) {
        return supports(clazz);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_PLAIN, MediaType.ALL);
    }

    @Override
    public String read(Class<? extends String> clazz, HttpInputMessage inputMessage) throws IOException {
        return new String(inputMessage.getBody().readAllBytes(), charsetOf(inputMessage.getHeaders().getContentType()));
    }

    @Override
    public void write(String text, MediaType contentType, HttpOutputMessage outputMessage) throws IOException {
        if (outputMessage.getHeaders().getContentType() == null) {
            boolean json = contentType != null && contentType.isConcrete() && isJson(contentType);
            MediaType type = contentType != null && contentType.isConcrete() ? contentType : MediaType.TEXT_PLAIN;
            outputMessage.getHeaders().setContentType(json || type.getCharset() != null ? type : new MediaType(type, defaultCharset));
        }
        outputMessage.getBody().write(text.getBytes(charsetOf(outputMessage.getHeaders().getContentType())));
    }

    public void setWriteAcceptCharset(boolean writeAcceptCharset) {
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application") && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private Charset charsetOf(MediaType type) {
        if (type != null && type.getCharset() != null) return type.getCharset();
        return type != null && isJson(type) ? StandardCharsets.UTF_8 : defaultCharset;
    }
}
