package org.springframework.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilderFactory;

final class DefaultRestClientBuilder implements RestClient.Builder {
    String baseUrl;
    Map<String, ?> defaultUriVariables;
    UriBuilderFactory uriBuilderFactory;
    final HttpHeaders defaultHeaders = new HttpHeaders();
    Consumer<RestClient.RequestHeadersSpec<?>> defaultRequest;
    final List<DefaultRestClient.StatusHandler> statusHandlers = new ArrayList<>();
    final List<ClientHttpRequestInterceptor> interceptors = new ArrayList<>();
    final List<ClientHttpRequestInitializer> initializers = new ArrayList<>();
    ClientHttpRequestFactory requestFactory = new JdkClientHttpRequestFactory();
    List<HttpMessageConverter<?>> messageConverters = new ArrayList<>();

    DefaultRestClientBuilder() {
        messageConverters.add(new ByteArrayHttpMessageConverter());
        messageConverters.add(new StringHttpMessageConverter());
        messageConverters.add(new FormHttpMessageConverter());
        messageConverters.add(new MappingJackson2HttpMessageConverter());
    }

    DefaultRestClientBuilder(RestTemplate restTemplate) {
        messageConverters.addAll(restTemplate.getMessageConverters());
        interceptors.addAll(restTemplate.getInterceptors());
        initializers.addAll(restTemplate.getClientHttpRequestInitializers());
        requestFactory = restTemplate.getRequestFactory();
        if (restTemplate.getUriTemplateHandler() instanceof UriBuilderFactory factory) uriBuilderFactory = factory;
        statusHandlers.add(DefaultRestClient.StatusHandler.of(restTemplate.getErrorHandler()));
    }

    private DefaultRestClientBuilder(DefaultRestClientBuilder other) {
        baseUrl = other.baseUrl;
        defaultUriVariables = other.defaultUriVariables;
        uriBuilderFactory = other.uriBuilderFactory;
        other.defaultHeaders.forEach((name, values) -> defaultHeaders.addAll(name, values));
        defaultRequest = other.defaultRequest;
        statusHandlers.addAll(other.statusHandlers);
        interceptors.addAll(other.interceptors);
        initializers.addAll(other.initializers);
        requestFactory = other.requestFactory;
        messageConverters.addAll(other.messageConverters);
    }

    @Override
    public RestClient.Builder apply(Consumer<RestClient.Builder> builderConsumer) {
        builderConsumer.accept(this);
        return this;
    }

    @Override
    public RestClient.Builder baseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
        return this;
    }

    @Override
    public RestClient.Builder defaultHeader(String header, String... values) {
        defaultHeaders.put(header, new ArrayList<>(List.of(values)));
        return this;
    }

    @Override
    public RestClient.Builder defaultHeaders(Consumer<HttpHeaders> headersConsumer) {
        headersConsumer.accept(defaultHeaders);
        return this;
    }

    @Override
    public RestClient.Builder defaultRequest(Consumer<RestClient.RequestHeadersSpec<?>> defaultRequest) {
        this.defaultRequest = defaultRequest;
        return this;
    }

    @Override
    public RestClient.Builder defaultStatusHandler(Predicate<HttpStatusCode> statusPredicate, RestClient.ResponseSpec.ErrorHandler errorHandler) {
        statusHandlers.add(DefaultRestClient.StatusHandler.of(statusPredicate, errorHandler));
        return this;
    }

    @Override
    public RestClient.Builder defaultStatusHandler(ResponseErrorHandler errorHandler) {
        statusHandlers.add(DefaultRestClient.StatusHandler.of(errorHandler));
        return this;
    }

    @Override
    public RestClient.Builder defaultUriVariables(Map<String, ?> defaultUriVariables) {
        this.defaultUriVariables = defaultUriVariables;
        return this;
    }

    @Override
    public RestClient.Builder uriBuilderFactory(UriBuilderFactory uriBuilderFactory) {
        this.uriBuilderFactory = uriBuilderFactory;
        return this;
    }

    @Override
    public RestClient.Builder messageConverters(Consumer<List<HttpMessageConverter<?>>> configurer) {
        configurer.accept(messageConverters);
        return this;
    }

    void setConverters(List<HttpMessageConverter<?>> messageConverters) {
        this.messageConverters = new ArrayList<>(messageConverters);
    }

    @Override
    public RestClient.Builder requestFactory(ClientHttpRequestFactory requestFactory) {
        this.requestFactory = requestFactory;
        return this;
    }

    @Override
    public RestClient.Builder requestInitializer(ClientHttpRequestInitializer initializer) {
        initializers.add(initializer);
        return this;
    }

    @Override
    public RestClient.Builder requestInterceptor(ClientHttpRequestInterceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    @Override
    public RestClient.Builder requestInterceptors(Consumer<List<ClientHttpRequestInterceptor>> interceptorsConsumer) {
        interceptorsConsumer.accept(interceptors);
        return this;
    }

    @Override
    public RestClient.Builder clone() {
        return new DefaultRestClientBuilder(this);
    }

    @Override
    public RestClient build() {
        DefaultRestClientBuilder own = new DefaultRestClientBuilder(this);
        if (own.uriBuilderFactory == null) {
            DefaultUriBuilderFactory factory = baseUrl == null ? new DefaultUriBuilderFactory() : new DefaultUriBuilderFactory(baseUrl);
            factory.setDefaultUriVariables(defaultUriVariables);
            own.uriBuilderFactory = factory;
        }
        return new DefaultRestClient(own);
    }
}
