package org.springframework.web.client;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.InterceptingHttpAccessor;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriTemplateHandler;

public class RestTemplate extends InterceptingHttpAccessor implements RestOperations {
    private final List<HttpMessageConverter<?>> messageConverters = new ArrayList<>();
    private ResponseErrorHandler errorHandler = new DefaultResponseErrorHandler();
    private UriTemplateHandler uriTemplateHandler = componentsEncoded();

    public RestTemplate() {
        messageConverters.add(new ByteArrayHttpMessageConverter());
        messageConverters.add(new StringHttpMessageConverter());
        messageConverters.add(new FormHttpMessageConverter());
        messageConverters.add(new MappingJackson2HttpMessageConverter());
        tellHandler();
    }

    public RestTemplate(ClientHttpRequestFactory requestFactory) {
        this();
        setRequestFactory(requestFactory);
    }

    public RestTemplate(List<HttpMessageConverter<?>> messageConverters) {
        this.messageConverters.addAll(messageConverters);
        tellHandler();
    }

    private static UriTemplateHandler componentsEncoded() {
        DefaultUriBuilderFactory factory = new DefaultUriBuilderFactory();
        factory.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.URI_COMPONENT);
        return factory;
    }

    private void tellHandler() {
        if (errorHandler instanceof DefaultResponseErrorHandler own) own.setMessageConverters(messageConverters);
    }

    public void setMessageConverters(List<HttpMessageConverter<?>> messageConverters) {
        if (this.messageConverters != messageConverters) {
            this.messageConverters.clear();
            this.messageConverters.addAll(messageConverters);
        }
    }

    public List<HttpMessageConverter<?>> getMessageConverters() {
        return messageConverters;
    }

    public void setErrorHandler(ResponseErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
        tellHandler();
    }

    public ResponseErrorHandler getErrorHandler() {
        return errorHandler;
    }

    public void setDefaultUriVariables(Map<String, ?> uriVars) {
        ((DefaultUriBuilderFactory) uriTemplateHandler).setDefaultUriVariables(uriVars);
    }

    public void setUriTemplateHandler(UriTemplateHandler handler) {
        this.uriTemplateHandler = handler;
    }

    public UriTemplateHandler getUriTemplateHandler() {
        return uriTemplateHandler;
    }

    private ResponseReader reader() {
        return new ResponseReader(messageConverters);
    }

    // GET

    @Override
    public <T> T getForObject(String url, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.GET, null, responseType);
    }

    @Override
    public <T> T getForObject(String url, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.GET, null, responseType);
    }

    @Override
    public <T> T getForObject(URI url, Class<T> responseType) throws RestClientException {
        return body(url, null, HttpMethod.GET, null, responseType);
    }

    @Override
    public <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, HttpMethod.GET, null, responseType);
    }

    @Override
    public <T> ResponseEntity<T> getForEntity(String url, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, HttpMethod.GET, null, responseType);
    }

    @Override
    public <T> ResponseEntity<T> getForEntity(URI url, Class<T> responseType) throws RestClientException {
        return entity(url, null, HttpMethod.GET, null, responseType);
    }

    // HEAD, OPTIONS

    @Override
    public HttpHeaders headForHeaders(String url, Object... uriVariables) throws RestClientException {
        return doExecute(expand(url, uriVariables), url, HttpMethod.HEAD, null, headersExtractor());
    }

    @Override
    public HttpHeaders headForHeaders(String url, Map<String, ?> uriVariables) throws RestClientException {
        return doExecute(expand(url, uriVariables), url, HttpMethod.HEAD, null, headersExtractor());
    }

    @Override
    public HttpHeaders headForHeaders(URI url) throws RestClientException {
        return doExecute(url, null, HttpMethod.HEAD, null, headersExtractor());
    }

    protected ResponseExtractor<HttpHeaders> headersExtractor() {
        return ClientHttpResponse::getHeaders;
    }

    @Override
    public Set<HttpMethod> optionsForAllow(String url, Object... uriVariables) throws RestClientException {
        return doExecute(expand(url, uriVariables), url, HttpMethod.OPTIONS, null, headersExtractor()).getAllow();
    }

    @Override
    public Set<HttpMethod> optionsForAllow(String url, Map<String, ?> uriVariables) throws RestClientException {
        return doExecute(expand(url, uriVariables), url, HttpMethod.OPTIONS, null, headersExtractor()).getAllow();
    }

    @Override
    public Set<HttpMethod> optionsForAllow(URI url) throws RestClientException {
        return doExecute(url, null, HttpMethod.OPTIONS, null, headersExtractor()).getAllow();
    }

    // POST

    @Override
    public URI postForLocation(String url, Object request, Object... uriVariables) throws RestClientException {
        return location(expand(url, uriVariables), url, request);
    }

    @Override
    public URI postForLocation(String url, Object request, Map<String, ?> uriVariables) throws RestClientException {
        return location(expand(url, uriVariables), url, request);
    }

    @Override
    public URI postForLocation(URI url, Object request) throws RestClientException {
        return location(url, null, request);
    }

    private URI location(URI url, String template, Object request) {
        return doExecute(url, template, HttpMethod.POST, httpEntityCallback(request), headersExtractor()).getLocation();
    }

    @Override
    public <T> T postForObject(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.POST, request, responseType);
    }

    @Override
    public <T> T postForObject(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.POST, request, responseType);
    }

    @Override
    public <T> T postForObject(URI url, Object request, Class<T> responseType) throws RestClientException {
        return body(url, null, HttpMethod.POST, request, responseType);
    }

    @Override
    public <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, HttpMethod.POST, request, responseType);
    }

    @Override
    public <T> ResponseEntity<T> postForEntity(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, HttpMethod.POST, request, responseType);
    }

    @Override
    public <T> ResponseEntity<T> postForEntity(URI url, Object request, Class<T> responseType) throws RestClientException {
        return entity(url, null, HttpMethod.POST, request, responseType);
    }

    // PUT, PATCH, DELETE

    @Override
    public void put(String url, Object request, Object... uriVariables) throws RestClientException {
        doExecute(expand(url, uriVariables), url, HttpMethod.PUT, httpEntityCallback(request), null);
    }

    @Override
    public void put(String url, Object request, Map<String, ?> uriVariables) throws RestClientException {
        doExecute(expand(url, uriVariables), url, HttpMethod.PUT, httpEntityCallback(request), null);
    }

    @Override
    public void put(URI url, Object request) throws RestClientException {
        doExecute(url, null, HttpMethod.PUT, httpEntityCallback(request), null);
    }

    @Override
    public <T> T patchForObject(String url, Object request, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.PATCH, request, responseType);
    }

    @Override
    public <T> T patchForObject(String url, Object request, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return body(expand(url, uriVariables), url, HttpMethod.PATCH, request, responseType);
    }

    @Override
    public <T> T patchForObject(URI url, Object request, Class<T> responseType) throws RestClientException {
        return body(url, null, HttpMethod.PATCH, request, responseType);
    }

    @Override
    public void delete(String url, Object... uriVariables) throws RestClientException {
        doExecute(expand(url, uriVariables), url, HttpMethod.DELETE, null, null);
    }

    @Override
    public void delete(String url, Map<String, ?> uriVariables) throws RestClientException {
        doExecute(expand(url, uriVariables), url, HttpMethod.DELETE, null, null);
    }

    @Override
    public void delete(URI url) throws RestClientException {
        doExecute(url, null, HttpMethod.DELETE, null, null);
    }

    // exchange

    @Override
    public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType, Object... uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity, Class<T> responseType) throws RestClientException {
        return entity(url, null, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType, Object... uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(String url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType, Map<String, ?> uriVariables) throws RestClientException {
        return entity(expand(url, uriVariables), url, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(URI url, HttpMethod method, HttpEntity<?> requestEntity, ParameterizedTypeReference<T> responseType) throws RestClientException {
        return entity(url, null, method, requestEntity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(RequestEntity<?> entity, Class<T> responseType) throws RestClientException {
        return entity(entity.getUrl(), null, entity.getMethod(), entity, responseType);
    }

    @Override
    public <T> ResponseEntity<T> exchange(RequestEntity<?> entity, ParameterizedTypeReference<T> responseType) throws RestClientException {
        return entity(entity.getUrl(), null, entity.getMethod(), entity, responseType);
    }

    // execute

    @Override
    public <T> T execute(String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor, Object... uriVariables) throws RestClientException {
        return doExecute(expand(uriTemplate, uriVariables), uriTemplate, method, requestCallback, responseExtractor);
    }

    @Override
    public <T> T execute(String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor, Map<String, ?> uriVariables) throws RestClientException {
        return doExecute(expand(uriTemplate, uriVariables), uriTemplate, method, requestCallback, responseExtractor);
    }

    @Override
    public <T> T execute(URI url, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor) throws RestClientException {
        return doExecute(url, null, method, requestCallback, responseExtractor);
    }

    private URI expand(String url, Object[] uriVariables) {
        return uriTemplateHandler.expand(url, uriVariables);
    }

    private URI expand(String url, Map<String, ?> uriVariables) {
        return uriTemplateHandler.expand(url, uriVariables);
    }

    @SuppressWarnings("unchecked")
    private <T> T body(URI url, String template, HttpMethod method, Object request, Object responseType) {
        return doExecute(url, template, method, callback(request, responseType), response -> (T) reader().read(response, responseType));
    }

    @SuppressWarnings("unchecked")
    private <T> ResponseEntity<T> entity(URI url, String template, HttpMethod method, Object request, Object responseType) {
        return doExecute(url, template, method, callback(request, responseType), response -> {
            T body = (T) reader().read(response, responseType);
            return new ResponseEntity<T>(body, response.getHeaders(), response.getStatusCode());
        });
    }

    public <T> RequestCallback acceptHeaderRequestCallback(Class<T> responseType) {
        return callback(null, responseType);
    }

    public <T> RequestCallback httpEntityCallback(Object requestBody) {
        return callback(requestBody, null);
    }

    private RequestCallback callback(Object given, Object responseType) {
        HttpEntity<?> entity = given instanceof HttpEntity<?> own ? own : new HttpEntity<Object>(given);
        return request -> {
            if (responseType != null) {
                List<MediaType> accepted = reader().accepted(responseType);
                if (!accepted.isEmpty()) request.getHeaders().setAccept(accepted);
            }
            entity.getHeaders().forEach((name, values) -> request.getHeaders().put(name, new ArrayList<>(values)));
            if (entity.hasBody()) reader().write(entity.getBody(), request);
        };
    }

    protected <T> T doExecute(URI url, String uriTemplate, HttpMethod method, RequestCallback requestCallback, ResponseExtractor<T> responseExtractor) throws RestClientException {
        try {
            ClientHttpRequest request = createRequest(url, method);
            if (requestCallback != null) requestCallback.doWithRequest(request);
            ClientHttpResponse response = request.execute();
            handleResponse(url, method, response);
            return responseExtractor == null ? null : responseExtractor.extractData(response);
        } catch (IOException e) {
            throw failed(url, method, e);
        }
    }

    static ResourceAccessException failed(URI url, HttpMethod method, IOException e) {
        String resource = url.toString();
        int question = resource.indexOf('?');
        if (question >= 0) resource = resource.substring(0, question);
        return new ResourceAccessException("I/O error on " + method.name() + " request for \"" + resource + "\": " + e.getMessage(), e);
    }

    protected void handleResponse(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        if (errorHandler.hasError(response)) errorHandler.handleError(url, method, response);
    }
}
