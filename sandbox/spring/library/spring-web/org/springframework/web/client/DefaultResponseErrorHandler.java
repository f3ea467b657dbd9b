package org.springframework.web.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageConverter;

public class DefaultResponseErrorHandler implements ResponseErrorHandler {
    private List<HttpMessageConverter<?>> messageConverters = List.of();

    public DefaultResponseErrorHandler() {
    }

    void setMessageConverters(List<HttpMessageConverter<?>> converters) {
        messageConverters = converters;
    }

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
        return hasError(response.getStatusCode());
    }

    protected boolean hasError(HttpStatusCode statusCode) {
        return statusCode.isError();
    }

    @Override
    public void handleError(ClientHttpResponse response) throws IOException {
        handleError(response, response.getStatusCode());
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) throws IOException {
        handleError(response);
    }

    protected void handleError(ClientHttpResponse response, HttpStatusCode statusCode) throws IOException {
        String statusText = response.getStatusText();
        HttpHeaders headers = response.getHeaders();
        byte[] body = getResponseBody(response);
        Charset charset = getCharset(response);
        String message = messageOf(statusCode.value(), statusText, body, charset);
        RestClientResponseException problem;
        if (statusCode.is4xxClientError()) problem = HttpClientErrorException.create(message, statusCode, statusText, headers, body, charset);
        else if (statusCode.is5xxServerError()) problem = HttpServerErrorException.create(message, statusCode, statusText, headers, body, charset);
        else problem = new UnknownHttpStatusCodeException(message, statusCode.value(), statusText, headers, body, charset);
        List<HttpMessageConverter<?>> converters = messageConverters;
        if (!converters.isEmpty()) {
            problem.readBy((bytes, type) -> {
                try {
                    return new ResponseReader(converters).read(headers, statusCode, statusText, bytes, type);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        throw problem;
    }

    private static String messageOf(int status, String statusText, byte[] body, Charset charset) {
        String preface = status + " " + statusText + ": ";
        if (body.length == 0) return preface + "[no body]";
        String text = new String(body, charset == null ? StandardCharsets.UTF_8 : charset);
        return preface + '"' + text.replaceAll("[\\n\\r]", "<EOL>").replaceAll("\\p{Cntrl}", "?") + '"';
    }

    protected byte[] getResponseBody(ClientHttpResponse response) {
        try {
            return response.getBody().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    protected Charset getCharset(ClientHttpResponse response) {
        MediaType type = response.getHeaders().getContentType();
        return type == null ? null : type.getCharset();
    }
}
