package org.springframework.web.client;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageConverter;


public class RestTemplate implements RestOperations {

    public RestTemplate(List<HttpMessageConverter<?>> messageConverters) {
    }

    public RestTemplate(ClientHttpRequestFactory requestFactory) {
    }

    public RestTemplate() {
    }

    public native <T> RequestCallback acceptHeaderRequestCallback(Class<T> responseType);

    public native void delete(String url, Object... uriVariables) throws RestClientException;

    public native void delete(String url, Map<String, ?> uriVariables) throws RestClientException;

    public native void delete(URI url) throws RestClientException;

    protected native <T> T doExecute(URI url, String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor) throws RestClientException;

    @Deprecated
    protected native <T> T doExecute(URI url, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(RequestEntity<?> entity, Class<T> responseType) throws RestClientException;

    public native <T> ResponseEntity<T> exchange(RequestEntity<?> entity, ParameterizedTypeReference<T> responseType) throws RestClientException;

    public native <T> T execute(String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor, Object... uriVariables) throws RestClientException;

    public native <T> T execute(String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> T execute(URI url, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor) throws RestClientException;

    public native ResponseErrorHandler getErrorHandler();

    public native <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> getForEntity(URI url, Class<T> responseType) throws RestClientException;

    public native <T> T getForObject(String url, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> T getForObject(String url, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> T getForObject(URI url, Class<T> responseType) throws RestClientException;

    public native List<HttpMessageConverter<?>> getMessageConverters();

    protected native void handleResponse(URI url, HttpMethod method, ClientHttpResponse response) throws IOException;

    public native HttpHeaders headForHeaders(String url, Object... uriVariables) throws RestClientException;

    public native HttpHeaders headForHeaders(String url, Map<String, ?> uriVariables) throws RestClientException;

    public native HttpHeaders headForHeaders(URI url) throws RestClientException;

    protected native ResponseExtractor<HttpHeaders> headersExtractor();

    public native <T> RequestCallback httpEntityCallback(Object requestBody, Type responseType);

    public native <T> RequestCallback httpEntityCallback(Object requestBody);

    public native Set<HttpMethod> optionsForAllow(String url, Object... uriVariables) throws RestClientException;

    public native Set<HttpMethod> optionsForAllow(String url, Map<String, ?> uriVariables) throws RestClientException;

    public native Set<HttpMethod> optionsForAllow(URI url) throws RestClientException;

    public native <T> T patchForObject(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> T patchForObject(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> T patchForObject(URI url, Object request, Class<T> responseType) throws RestClientException;

    public native <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> ResponseEntity<T> postForEntity(URI url, Object request, Class<T> responseType) throws RestClientException;

    public native URI postForLocation(String url, Object request, Object... uriVariables) throws RestClientException;

    public native URI postForLocation(String url, Object request, Map<String, ?> uriVariables) throws RestClientException;

    public native URI postForLocation(URI url, Object request) throws RestClientException;

    public native <T> T postForObject(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException;

    public native <T> T postForObject(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException;

    public native <T> T postForObject(URI url, Object request, Class<T> responseType) throws RestClientException;

    public native void put(String url, Object request, Object... uriVariables) throws RestClientException;

    public native void put(String url, Object request, Map<String, ?> uriVariables) throws RestClientException;

    public native void put(URI url, Object request) throws RestClientException;

    public native <T> ResponseExtractor<ResponseEntity<T>> responseEntityExtractor(Type responseType);

    public native void setDefaultUriVariables(Map<String, ?> uriVars);

    public native void setErrorHandler(ResponseErrorHandler errorHandler);

    public native void setMessageConverters(List<HttpMessageConverter<?>> messageConverters);
}
