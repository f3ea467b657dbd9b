package org.springframework.http;

import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;


public class RequestEntity<T> extends HttpEntity<T> {
    private final HttpMethod method;
    private final URI url;
    private final Type type;


    public RequestEntity(T body, MultiValueMap<String, String> headers, HttpMethod method, URI url, Type type) {
        super(body, headers);
        this.method = method;
        this.url = url;
        this.type = type;
    }

    public RequestEntity(T body, MultiValueMap<String, String> headers, HttpMethod method, URI url) {
        this(body, headers, method, url, null);
    }

    public RequestEntity(MultiValueMap<String, String> headers, HttpMethod method, URI url) {
        this(null, headers, method, url, null);
    }

    public RequestEntity(HttpMethod method, URI url) {
        this(null, null, method, url, null);
    }

    public RequestEntity(T body, HttpMethod method, URI url) {
        this(body, null, method, url, null);
    }

    public RequestEntity(T body, HttpMethod method, URI url, Type type) {
        super(body);
        this.method = method;
        this.url = url;
        this.type = type;
    }

    public static native RequestEntity.HeadersBuilder<?> delete(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.HeadersBuilder<?> delete(URI url);

    public static native RequestEntity.HeadersBuilder<?> get(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.HeadersBuilder<?> get(URI url);

    public HttpMethod getMethod() {
        return method;
    }

    public Type getType() {
        return type;
    }

    public URI getUrl() {
        return url;
    }

    public static native RequestEntity.HeadersBuilder<?> head(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.HeadersBuilder<?> head(URI url);

    public static native RequestEntity.BodyBuilder method(HttpMethod method, String uriTemplate, Object... uriVariables);

    public static native RequestEntity.BodyBuilder method(HttpMethod method, String uriTemplate, Map<String, ?> uriVariables);

    public static native RequestEntity.BodyBuilder method(HttpMethod method, URI url);

    public static native RequestEntity.HeadersBuilder<?> options(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.HeadersBuilder<?> options(URI url);

    public static native RequestEntity.BodyBuilder patch(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.BodyBuilder patch(URI url);

    public static native RequestEntity.BodyBuilder post(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.BodyBuilder post(URI url);

    public static native RequestEntity.BodyBuilder put(String uriTemplate, Object... uriVariables);

    public static native RequestEntity.BodyBuilder put(URI url);

    public interface BodyBuilder extends RequestEntity.HeadersBuilder<RequestEntity.BodyBuilder> {

        <T> RequestEntity<T> body(T body, Type type);

        <T> RequestEntity<T> body(T body);

        RequestEntity.BodyBuilder contentLength(long contentLength);

        RequestEntity.BodyBuilder contentType(MediaType contentType);
    }

    public static class UriTemplateRequestEntity<T> extends RequestEntity<T> {

        private UriTemplateRequestEntity() {
            super(null, null);
        }

        public native String getUriTemplate();

        public native Object[] getVars();

        public native Map<String, ?> getVarsMap();
    }

    public interface HeadersBuilder<B extends RequestEntity.HeadersBuilder<B>> {

        B accept(MediaType... acceptableMediaTypes);

        B acceptCharset(Charset... acceptableCharsets);

        RequestEntity<Void> build();

        B header(String headerName, String... headerValues);

        B headers(HttpHeaders headers);

        B headers(Consumer<HttpHeaders> headersConsumer);

        B ifModifiedSince(Instant ifModifiedSince);

        B ifModifiedSince(ZonedDateTime ifModifiedSince);

        B ifModifiedSince(long ifModifiedSince);

        B ifNoneMatch(String... ifNoneMatches);
    }
}
