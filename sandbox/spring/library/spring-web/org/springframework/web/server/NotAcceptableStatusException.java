package org.springframework.web.server;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;


public class NotAcceptableStatusException extends ResponseStatusException {

    public NotAcceptableStatusException(String reason) {
    }

    public NotAcceptableStatusException(List<MediaType> mediaTypes) {
    }

    public native HttpHeaders getHeaders();

    @Deprecated
    public native HttpHeaders getResponseHeaders();

    public native List<MediaType> getSupportedMediaTypes();
}
