package org.springframework.http;

import org.springframework.util.LinkedMultiValueMap;

public class HttpHeaders extends LinkedMultiValueMap<String, String> {
    public static final String ACCEPT = "Accept";
    public static final String AUTHORIZATION = "Authorization";
    public static final String CACHE_CONTROL = "Cache-Control";
    public static final String CONTENT_LENGTH = "Content-Length";
    public static final String CONTENT_TYPE = "Content-Type";
    public static final String ETAG = "ETag";
    public static final String LOCATION = "Location";

    public void setContentType(MediaType mediaType) {
        set(CONTENT_TYPE, mediaType.toString());
    }

    public MediaType getContentType() {
        String value = getFirst(CONTENT_TYPE);
        return value == null ? null : MediaType.parseMediaType(value);
    }
}
