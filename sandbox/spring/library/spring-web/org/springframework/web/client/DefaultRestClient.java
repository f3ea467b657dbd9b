package org.springframework.web.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.web.util.UriBuilder;

final class DefaultRestClient implements RestClient {
    private final DefaultRestClientBuilder settings;

    DefaultRestClient(DefaultRestClientBuilder settings) {
        this.settings = settings;
    }

    /** What is done with a response of some status. */
    interface StatusHandler {
        boolean test(ClientHttpResponse response) throws IOException;

        void handle(HttpRequest request, ClientHttpResponse response) throws IOException;

        static StatusHandler of(Predicate<HttpStatusCode> predicate, RestClient.ResponseSpec.ErrorHandler handler) {
            return new StatusHandler() {
                @Override
                public boolean test(ClientHttpResponse response) throws IOException {
                    return predicate.test(response.getStatusCode());
                }

                @Override
                public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
                    handler.handle(request, response);
                }
            };
        }

        static StatusHandler of(ResponseErrorHandler handler) {
            return new StatusHandler() {
                @Override
                public boolean test(ClientHttpResponse response) throws IOException {
                    return handler.hasError(response);
                }

                @Override
                public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
                    handler.handleError(request.getURI(), request.getMethod(), response);
                }
            };
        }
    }

    @Override
    public RestClient.RequestHeadersUriSpec<?> get() {
        return new Spec(HttpMethod.GET);
    }

    @Override
    public RestClient.RequestHeadersUriSpec<?> head() {
        return new Spec(HttpMethod.HEAD);
    }

    @Override
    public RestClient.RequestBodyUriSpec post() {
        return new Spec(HttpMethod.POST);
    }

    @Override
    public RestClient.RequestBodyUriSpec put() {
        return new Spec(HttpMethod.PUT);
    }

    @Override
    public RestClient.RequestBodyUriSpec patch() {
        return new Spec(HttpMethod.PATCH);
    }

    @Override
    public RestClient.RequestHeadersUriSpec<?> delete() {
        return new Spec(HttpMethod.DELETE);
    }

    @Override
    public RestClient.RequestHeadersUriSpec<?> options() {
        return new Spec(HttpMethod.OPTIONS);
    }

    @Override
    public RestClient.RequestBodyUriSpec method(HttpMethod method) {
        return new Spec(method);
    }

    @Override
    public RestClient.Builder mutate() {
        return settings.clone();
    }

    private class Spec implements RestClient.RequestBodyUriSpec {
        private final HttpMethod method;
        private final HttpHeaders headers = new HttpHeaders();
        private URI uri;
        private Object body;
        private Consumer<ClientHttpRequest> onRequest;

        Spec(HttpMethod method) {
            this.method = method;
        }

        @Override
        public RestClient.RequestBodySpec uri(String uri, Object... uriVariables) {
            return uri(settings.uriBuilderFactory.expand(uri, uriVariables));
        }

        @Override
        public RestClient.RequestBodySpec uri(String uri, Map<String, ?> uriVariables) {
            return uri(settings.uriBuilderFactory.expand(uri, uriVariables));
        }

        @Override
        public RestClient.RequestBodySpec uri(String uri, Function<UriBuilder, URI> uriFunction) {
            return uri(uriFunction.apply(settings.uriBuilderFactory.uriString(uri)));
        }

        @Override
        public RestClient.RequestBodySpec uri(Function<UriBuilder, URI> uriFunction) {
            return uri(uriFunction.apply(settings.uriBuilderFactory.builder()));
        }

        @Override
        public RestClient.RequestBodySpec uri(URI uri) {
            this.uri = uri;
            return this;
        }

        @Override
        public RestClient.RequestBodySpec accept(MediaType... acceptableMediaTypes) {
            headers.setAccept(List.of(acceptableMediaTypes));
            return this;
        }

        @Override
        public RestClient.RequestBodySpec acceptCharset(Charset... acceptableCharsets) {
            headers.setAcceptCharset(List.of(acceptableCharsets));
            return this;
        }

        @Override
        public RestClient.RequestBodySpec header(String headerName, String... headerValues) {
            for (String value : headerValues) headers.add(headerName, value);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec headers(Consumer<HttpHeaders> headersConsumer) {
            headersConsumer.accept(headers);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec httpRequest(Consumer<ClientHttpRequest> requestConsumer) {
            onRequest = onRequest == null ? requestConsumer : onRequest.andThen(requestConsumer);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec ifModifiedSince(ZonedDateTime ifModifiedSince) {
            headers.setIfModifiedSince(ifModifiedSince);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec ifNoneMatch(String... ifNoneMatches) {
            headers.setIfNoneMatch(List.of(ifNoneMatches));
            return this;
        }

        @Override
        public RestClient.RequestBodySpec contentLength(long contentLength) {
            headers.setContentLength(contentLength);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec contentType(MediaType contentType) {
            headers.setContentType(contentType);
            return this;
        }

        @Override
        public RestClient.RequestBodySpec body(Object body) {
            this.body = body;
            return this;
        }

        @Override
        public <T> RestClient.RequestBodySpec body(T body, ParameterizedTypeReference<T> bodyType) {
            this.body = body;
            return this;
        }

        @Override
        public RestClient.ResponseSpec retrieve() {
            return exchange((request, response) -> new Response(request, response), false);
        }

        @Override
        public <T> T exchange(RestClient.RequestHeadersSpec.ExchangeFunction<T> exchangeFunction, boolean close) {
            URI target = uri != null ? uri : settings.uriBuilderFactory.expand("");
            try {
                if (settings.defaultRequest != null) settings.defaultRequest.accept(this);
                ClientHttpRequestFactory factory = settings.interceptors.isEmpty() ? settings.requestFactory : new InterceptingClientHttpRequestFactory(settings.requestFactory, settings.interceptors);
                ClientHttpRequest request = factory.createRequest(target, method);
                settings.defaultHeaders.forEach((name, values) -> request.getHeaders().addAll(name, values));
                headers.forEach((name, values) -> request.getHeaders().put(name, new ArrayList<>(values)));
                settings.initializers.forEach(initializer -> initializer.initialize(request));
                if (body != null) new ResponseReader(settings.messageConverters).write(body, request);
                if (onRequest != null) onRequest.accept(request);
                return exchangeFunction.exchange(request, new Convertible(request.execute()));
            } catch (IOException e) {
                throw RestTemplate.failed(target, method, e);
            }
        }
    }

    private static class Fallback implements StatusHandler {
        private final DefaultResponseErrorHandler handler = new DefaultResponseErrorHandler();

        Fallback(DefaultRestClientBuilder settings) {
            handler.setMessageConverters(settings.messageConverters);
        }

        @Override
        public boolean test(ClientHttpResponse response) throws IOException {
            return handler.hasError(response);
        }

        @Override
        public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
            handler.handleError(response);
        }
    }

    private class Response implements RestClient.ResponseSpec {
        private final HttpRequest request;
        private final ClientHttpResponse response;
        private final List<StatusHandler> handlers;

        Response(HttpRequest request, ClientHttpResponse response) {
            this.request = request;
            this.response = response;
            handlers = new ArrayList<>(settings.statusHandlers);
            handlers.add(new Fallback(settings));
        }

        private int own;

        @Override
        public RestClient.ResponseSpec onStatus(Predicate<HttpStatusCode> statusPredicate, RestClient.ResponseSpec.ErrorHandler errorHandler) {
            handlers.add(own++, StatusHandler.of(statusPredicate, errorHandler));
            return this;
        }

        @Override
        public RestClient.ResponseSpec onStatus(ResponseErrorHandler errorHandler) {
            handlers.add(own++, StatusHandler.of(errorHandler));
            return this;
        }

        private void applyHandlers() throws IOException {
            for (StatusHandler handler : handlers) {
                if (handler.test(response)) {
                    handler.handle(request, response);
                    return;
                }
            }
        }

        private Object read(Object type) {
            try {
                applyHandlers();
                return new ResponseReader(settings.messageConverters).read(response, type);
            } catch (IOException e) {
                throw new RestClientException("Error while extracting response for type [" + ResponseReader.nameOf(type) + "] and content type [" + response.getHeaders().getContentType() + "]", e);
            }
        }

        private HttpStatusCode status() {
            try {
                return response.getStatusCode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T body(Class<T> bodyType) {
            return (T) read(bodyType);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T body(ParameterizedTypeReference<T> bodyType) {
            return (T) read(bodyType);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> ResponseEntity<T> toEntity(Class<T> bodyType) {
            return new ResponseEntity<T>((T) read(bodyType), response.getHeaders(), status());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> ResponseEntity<T> toEntity(ParameterizedTypeReference<T> bodyType) {
            return new ResponseEntity<T>((T) read(bodyType), response.getHeaders(), status());
        }

        @Override
        public ResponseEntity<Void> toBodilessEntity() {
            read(Void.class);
            return new ResponseEntity<Void>(null, response.getHeaders(), status());
        }
    }

    private class Convertible implements RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse {
        private final ClientHttpResponse response;

        Convertible(ClientHttpResponse response) {
            this.response = response;
        }

        private Object read(Object type) {
            try {
                return new ResponseReader(settings.messageConverters).read(response, type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T bodyTo(Class<T> bodyType) {
            return (T) read(bodyType);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T bodyTo(ParameterizedTypeReference<T> bodyType) {
            return (T) read(bodyType);
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public int getRawStatusCode() throws IOException {
            return response.getStatusCode().value();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }

        @Override
        public InputStream getBody() throws IOException {
            return response.getBody();
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
