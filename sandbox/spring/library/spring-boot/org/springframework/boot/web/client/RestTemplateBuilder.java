package org.springframework.boot.web.client;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestTemplate;


public class RestTemplateBuilder {

    public RestTemplateBuilder(RestTemplateCustomizer... customizers) {
    }

    public native RestTemplateBuilder additionalCustomizers(RestTemplateCustomizer... customizers);

    public native RestTemplateBuilder additionalCustomizers(Collection<? extends RestTemplateCustomizer> customizers);

    public native RestTemplateBuilder additionalInterceptors(ClientHttpRequestInterceptor... interceptors);

    public native RestTemplateBuilder additionalInterceptors(Collection<? extends ClientHttpRequestInterceptor> interceptors);

    public native RestTemplateBuilder additionalMessageConverters(HttpMessageConverter<?>... messageConverters);

    public native RestTemplateBuilder additionalMessageConverters(Collection<? extends HttpMessageConverter<?>> messageConverters);

    public native RestTemplateBuilder basicAuthentication(String username, String password, Charset charset);

    public native RestTemplateBuilder basicAuthentication(String username, String password);

    public native RestTemplate build();

    public native <T extends RestTemplate> T build(Class<T> restTemplateClass);

    public native ClientHttpRequestFactory buildRequestFactory();

    public native <T extends RestTemplate> T configure(T restTemplate);

    public native RestTemplateBuilder customizers(RestTemplateCustomizer... customizers);

    public native RestTemplateBuilder customizers(Collection<? extends RestTemplateCustomizer> customizers);

    public native RestTemplateBuilder defaultHeader(String name, String... values);

    public native RestTemplateBuilder defaultMessageConverters();

    public native RestTemplateBuilder detectRequestFactory(boolean detectRequestFactory);

    public native RestTemplateBuilder errorHandler(ResponseErrorHandler errorHandler);

    public native RestTemplateBuilder interceptors(ClientHttpRequestInterceptor... interceptors);

    public native RestTemplateBuilder interceptors(Collection<ClientHttpRequestInterceptor> interceptors);

    public native RestTemplateBuilder messageConverters(HttpMessageConverter<?>... messageConverters);

    public native RestTemplateBuilder messageConverters(Collection<? extends HttpMessageConverter<?>> messageConverters);

    public native RestTemplateBuilder requestFactory(Class<? extends ClientHttpRequestFactory> requestFactoryType);

    public native RestTemplateBuilder requestFactory(Supplier<ClientHttpRequestFactory> requestFactorySupplier);

    public native RestTemplateBuilder rootUri(String rootUri);

    @Deprecated
    public native RestTemplateBuilder setBufferRequestBody(boolean bufferRequestBody);

    public native RestTemplateBuilder setConnectTimeout(Duration connectTimeout);

    public native RestTemplateBuilder setReadTimeout(Duration readTimeout);
}
