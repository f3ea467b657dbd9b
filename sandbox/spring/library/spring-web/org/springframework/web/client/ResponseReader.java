package org.springframework.web.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Bodies by message converters, for both clients. */
class ResponseReader {
    private final List<HttpMessageConverter<?>> converters;

    ResponseReader(List<HttpMessageConverter<?>> converters) {
        this.converters = converters;
    }

    /** The class that a Class or a ParameterizedTypeReference stands for. */
    static Class<?> rawClass(Object type) {
        return type instanceof Class<?> javaClass ? javaClass : erasure((ParameterizedTypeReference<?>) type);
    }

    private static native Class<?> erasure(ParameterizedTypeReference<?> type);

    /** As java.lang.reflect.Type shows itself. */
    static native String nameOf(Object type);

    List<MediaType> accepted(Object type) {
        Class<?> javaClass = rawClass(type);
        List<MediaType> all = new ArrayList<>();
        for (HttpMessageConverter<?> converter : converters) {
            if (!converter.canRead(javaClass, null)) continue;
            for (MediaType mediaType : converter.getSupportedMediaTypes()) {
                if (!all.contains(mediaType)) all.add(mediaType);
            }
        }
        // The more specific ones first.
        List<MediaType> sorted = new ArrayList<>();
        all.stream().filter(MediaType::isConcrete).forEach(sorted::add);
        all.stream().filter(t -> !t.isConcrete() && !t.isWildcardType()).forEach(sorted::add);
        all.stream().filter(MediaType::isWildcardType).forEach(sorted::add);
        return sorted;
    }

    Object read(ClientHttpResponse response, Object type) throws IOException {
        return read(response.getHeaders(), response.getStatusCode(), response.getStatusText(), response.getBody().readAllBytes(), type);
    }

    @SuppressWarnings("unchecked")
    Object read(HttpHeaders headers, HttpStatusCode status, String statusText, byte[] body, Object type) throws IOException {
        Class<?> javaClass = rawClass(type);
        if (javaClass == Void.class || body.length == 0 || status.value() == 204 || status.value() == 304) return null;
        MediaType contentType = headers.getContentType() == null ? MediaType.APPLICATION_OCTET_STREAM : headers.getContentType();
        HttpInputMessage message = new HttpInputMessage() {
            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }

            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(body);
            }
        };
        for (HttpMessageConverter<?> converter : converters) {
            if (!converter.canRead(javaClass, contentType)) continue;
            try {
                if (converter instanceof MappingJackson2HttpMessageConverter json) return json.readAs(type, message);
                return ((HttpMessageConverter<Object>) converter).read((Class<Object>) javaClass, message);
            } catch (IOException | HttpMessageNotReadableException e) {
                throw new RestClientException("Error while extracting response for type [" + nameOf(type) + "] and content type [" + contentType + "]", e);
            }
        }
        throw new UnknownContentTypeException(nameOf(type), contentType, status, statusText, headers, body);
    }

    /** @param type what the body is declared as, or null */
    @SuppressWarnings("unchecked")
    void write(Object body, HttpOutputMessage request) throws IOException {
        MediaType contentType = request.getHeaders().getContentType();
        for (HttpMessageConverter<?> converter : converters) {
            if (!converter.canWrite(body.getClass(), contentType)) continue;
            ((HttpMessageConverter<Object>) converter).write(body, contentType, request);
            return;
        }
        throw new RestClientException("No HttpMessageConverter for " + body.getClass().getName() + (contentType == null ? "" : " and content type \"" + contentType + "\""));
    }
}
