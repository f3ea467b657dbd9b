package org.springframework.boot.web.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriTemplateHandler;

public class RestTemplateBuilder {
    private String rootUri;
    private List<HttpMessageConverter<?>> messageConverters;
    private List<ClientHttpRequestInterceptor> interceptors = new ArrayList<>();
    private Supplier<ClientHttpRequestFactory> requestFactory = SimpleClientHttpRequestFactory::new;
    private UriTemplateHandler uriTemplateHandler;
    private ResponseErrorHandler errorHandler;
    private String[] basicAuthentication;
    private Map<String, List<String>> defaultHeaders = new LinkedHashMap<>();
    private List<RestTemplateCustomizer> customizers = new ArrayList<>();

    public RestTemplateBuilder(RestTemplateCustomizer... customizers) {
        this.customizers.addAll(Arrays.asList(customizers));
    }

    private RestTemplateBuilder copy() {
        RestTemplateBuilder made = new RestTemplateBuilder();
        made.rootUri = rootUri;
        made.messageConverters = messageConverters;
        made.interceptors = new ArrayList<>(interceptors);
        made.requestFactory = requestFactory;
        made.uriTemplateHandler = uriTemplateHandler;
        made.errorHandler = errorHandler;
        made.basicAuthentication = basicAuthentication;
        made.defaultHeaders = new LinkedHashMap<>(defaultHeaders);
        made.customizers = new ArrayList<>(customizers);
        return made;
    }

    public RestTemplateBuilder detectRequestFactory(boolean detectRequestFactory) {
        return copy();
    }

    public RestTemplateBuilder rootUri(String rootUri) {
        RestTemplateBuilder made = copy();
        made.rootUri = rootUri;
        return made;
    }

    public RestTemplateBuilder messageConverters(HttpMessageConverter<?>... messageConverters) {
        return messageConverters(Arrays.asList(messageConverters));
    }

    public RestTemplateBuilder messageConverters(Collection<? extends HttpMessageConverter<?>> messageConverters) {
        RestTemplateBuilder made = copy();
        made.messageConverters = new ArrayList<>(messageConverters);
        return made;
    }

    public RestTemplateBuilder additionalMessageConverters(HttpMessageConverter<?>... messageConverters) {
        return additionalMessageConverters(Arrays.asList(messageConverters));
    }

    public RestTemplateBuilder additionalMessageConverters(Collection<? extends HttpMessageConverter<?>> messageConverters) {
        RestTemplateBuilder made = copy();
        made.messageConverters = new ArrayList<>(this.messageConverters == null ? List.of() : this.messageConverters);
        made.messageConverters.addAll(messageConverters);
        return made;
    }

    public RestTemplateBuilder interceptors(ClientHttpRequestInterceptor... interceptors) {
        return interceptors(Arrays.asList(interceptors));
    }

    public RestTemplateBuilder interceptors(Collection<ClientHttpRequestInterceptor> interceptors) {
        RestTemplateBuilder made = copy();
        made.interceptors = new ArrayList<>(interceptors);
        return made;
    }

    public RestTemplateBuilder additionalInterceptors(ClientHttpRequestInterceptor... interceptors) {
        return additionalInterceptors(Arrays.asList(interceptors));
    }

    public RestTemplateBuilder additionalInterceptors(Collection<? extends ClientHttpRequestInterceptor> interceptors) {
        RestTemplateBuilder made = copy();
        made.interceptors.addAll(interceptors);
        return made;
    }

    public RestTemplateBuilder requestFactory(Supplier<ClientHttpRequestFactory> requestFactorySupplier) {
        RestTemplateBuilder made = copy();
        made.requestFactory = requestFactorySupplier;
        return made;
    }

    public RestTemplateBuilder uriTemplateHandler(UriTemplateHandler uriTemplateHandler) {
        RestTemplateBuilder made = copy();
        made.uriTemplateHandler = uriTemplateHandler;
        return made;
    }

    public RestTemplateBuilder errorHandler(ResponseErrorHandler errorHandler) {
        RestTemplateBuilder made = copy();
        made.errorHandler = errorHandler;
        return made;
    }

    public RestTemplateBuilder basicAuthentication(String username, String password) {
        RestTemplateBuilder made = copy();
        made.basicAuthentication = new String[] { username, password };
        return made;
    }

    public RestTemplateBuilder defaultHeader(String name, String... values) {
        RestTemplateBuilder made = copy();
        made.defaultHeaders.put(name, List.of(values));
        return made;
    }

    public RestTemplateBuilder setConnectTimeout(Duration connectTimeout) {
        return copy();
    }

    public RestTemplateBuilder setReadTimeout(Duration readTimeout) {
        return copy();
    }

    public RestTemplateBuilder customizers(RestTemplateCustomizer... customizers) {
        return customizers(Arrays.asList(customizers));
    }

    public RestTemplateBuilder customizers(Collection<? extends RestTemplateCustomizer> customizers) {
        RestTemplateBuilder made = copy();
        made.customizers = new ArrayList<>(customizers);
        return made;
    }

    public RestTemplateBuilder additionalCustomizers(RestTemplateCustomizer... customizers) {
        return additionalCustomizers(Arrays.asList(customizers));
    }

    public RestTemplateBuilder additionalCustomizers(Collection<? extends RestTemplateCustomizer> customizers) {
        RestTemplateBuilder made = copy();
        made.customizers.addAll(customizers);
        return made;
    }

    public RestTemplate build() {
        return configure(new RestTemplate());
    }

    public <T extends RestTemplate> T configure(T restTemplate) {
        ClientHttpRequestFactory factory = requestFactory == null ? null : requestFactory.get();
        if (factory != null) restTemplate.setRequestFactory(factory);
        if (!defaultHeaders.isEmpty() || basicAuthentication != null) {
            restTemplate.getClientHttpRequestInitializers().add(request -> {
                if (basicAuthentication != null && !request.getHeaders().containsKey("Authorization")) {
                    request.getHeaders().setBasicAuth(basicAuthentication[0], basicAuthentication[1]);
                }
                defaultHeaders.forEach((name, values) -> request.getHeaders().putIfAbsent(name, new ArrayList<>(values)));
            });
        }
        if (messageConverters != null && !messageConverters.isEmpty()) restTemplate.setMessageConverters(messageConverters);
        if (uriTemplateHandler != null) restTemplate.setUriTemplateHandler(uriTemplateHandler);
        if (errorHandler != null) restTemplate.setErrorHandler(errorHandler);
        if (rootUri != null) {
            DefaultUriBuilderFactory root = new DefaultUriBuilderFactory(rootUri);
            root.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.URI_COMPONENT);
            restTemplate.setUriTemplateHandler(root);
        }
        restTemplate.getInterceptors().addAll(interceptors);
        customizers.forEach(customizer -> customizer.customize(restTemplate));
        return restTemplate;
    }
}
