package org.springframework.web.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZonedDateTime;
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
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;


public interface RestClient {

    static RestClient.Builder builder() {
        return new DefaultRestClientBuilder();
    }

    static RestClient.Builder builder(RestTemplate restTemplate) {
        return new DefaultRestClientBuilder(restTemplate);
    }

    static RestClient create() {
        return builder().build();
    }

    static RestClient create(String baseUrl) {
        return builder().baseUrl(baseUrl).build();
    }

    static RestClient create(RestTemplate restTemplate) {
        return builder(restTemplate).build();
    }

    RestClient.RequestHeadersUriSpec<?> delete();

    RestClient.RequestHeadersUriSpec<?> get();

    RestClient.RequestHeadersUriSpec<?> head();

    RestClient.RequestBodyUriSpec method(HttpMethod method);

    RestClient.Builder mutate();

    RestClient.RequestHeadersUriSpec<?> options();

    RestClient.RequestBodyUriSpec patch();

    RestClient.RequestBodyUriSpec post();

    RestClient.RequestBodyUriSpec put();

    public interface Builder {

        RestClient.Builder apply(Consumer<RestClient.Builder> builderConsumer);

        RestClient.Builder baseUrl(String baseUrl);

        RestClient build();

        RestClient.Builder clone();

        RestClient.Builder defaultHeader(String header, String... values);

        RestClient.Builder defaultHeaders(Consumer<HttpHeaders> headersConsumer);

        RestClient.Builder defaultRequest(Consumer<RestClient.RequestHeadersSpec<?>> defaultRequest);

        RestClient.Builder defaultStatusHandler(Predicate<HttpStatusCode> statusPredicate, RestClient.ResponseSpec.ErrorHandler errorHandler);

        RestClient.Builder defaultStatusHandler(ResponseErrorHandler errorHandler);

        RestClient.Builder defaultUriVariables(Map<String, ?> defaultUriVariables);

        RestClient.Builder messageConverters(Consumer<List<HttpMessageConverter<?>>> configurer);

        RestClient.Builder requestFactory(ClientHttpRequestFactory requestFactory);

        RestClient.Builder requestInitializer(ClientHttpRequestInitializer initializer);

        RestClient.Builder uriBuilderFactory(UriBuilderFactory uriBuilderFactory);

        RestClient.Builder requestInterceptor(ClientHttpRequestInterceptor interceptor);

        RestClient.Builder requestInterceptors(Consumer<List<ClientHttpRequestInterceptor>> interceptorsConsumer);
    }

    public interface RequestBodyUriSpec extends RestClient.RequestBodySpec, RestClient.RequestHeadersUriSpec<RestClient.RequestBodySpec> {
    }

    public interface RequestHeadersUriSpec<S extends RestClient.RequestHeadersSpec<S>> extends RestClient.UriSpec<S>, RestClient.RequestHeadersSpec<S> {
    }

    public interface ResponseSpec {

        <T> T body(Class<T> bodyType);

        <T> T body(ParameterizedTypeReference<T> bodyType);

        RestClient.ResponseSpec onStatus(Predicate<HttpStatusCode> statusPredicate, RestClient.ResponseSpec.ErrorHandler errorHandler);

        RestClient.ResponseSpec onStatus(ResponseErrorHandler errorHandler);

        ResponseEntity<Void> toBodilessEntity();

        <T> ResponseEntity<T> toEntity(Class<T> bodyType);

        <T> ResponseEntity<T> toEntity(ParameterizedTypeReference<T> bodyType);

        @FunctionalInterface
        public interface ErrorHandler {

            void handle(HttpRequest request, ClientHttpResponse response) throws IOException;
        }
    }

    public interface RequestBodySpec extends RestClient.RequestHeadersSpec<RestClient.RequestBodySpec> {

        <T> RestClient.RequestBodySpec body(T body, ParameterizedTypeReference<T> bodyType);

        RestClient.RequestBodySpec body(Object body);

        RestClient.RequestBodySpec contentLength(long contentLength);

        RestClient.RequestBodySpec contentType(MediaType contentType);
    }

    public interface RequestHeadersSpec<S extends RestClient.RequestHeadersSpec<S>> {

        S accept(MediaType... acceptableMediaTypes);

        S acceptCharset(Charset... acceptableCharsets);

        <T> T exchange(RestClient.RequestHeadersSpec.ExchangeFunction<T> exchangeFunction, boolean close);

        default <T> T exchange(RestClient.RequestHeadersSpec.ExchangeFunction<T> exchangeFunction) {
            return exchange(exchangeFunction, true);
        }

        S header(String headerName, String... headerValues);

        S headers(Consumer<HttpHeaders> headersConsumer);

        S httpRequest(Consumer<ClientHttpRequest> requestConsumer);

        S ifModifiedSince(ZonedDateTime ifModifiedSince);

        S ifNoneMatch(String... ifNoneMatches);

        RestClient.ResponseSpec retrieve();

        @FunctionalInterface
        public interface ExchangeFunction<T> {

            T exchange(HttpRequest clientRequest, RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse clientResponse) throws IOException;
        }

        public interface ConvertibleClientHttpResponse extends ClientHttpResponse {

            <T> T bodyTo(Class<T> bodyType);

            <T> T bodyTo(ParameterizedTypeReference<T> bodyType);
        }
    }

    public interface UriSpec<S extends RestClient.RequestHeadersSpec<?>> {

        S uri(String uri, Object... uriVariables);

        S uri(String uri, Map<String, ?> uriVariables);

        S uri(String uri, Function<UriBuilder, URI> uriFunction);

        S uri(URI uri);

        S uri(Function<UriBuilder, URI> uriFunction);
    }
}
