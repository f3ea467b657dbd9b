package org.springframework.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

public class HttpMediaTypeNotSupportedException extends HttpMediaTypeException {
    private final MediaType contentType;

    public HttpMediaTypeNotSupportedException(String message, List<MediaType> mediaTypes) {
        super(message, "Could not parse Content-Type.", mediaTypes);
        this.contentType = null;
    }

    public HttpMediaTypeNotSupportedException(MediaType contentType, List<MediaType> mediaTypes) {
        super("Content-Type " + (contentType != null ? "'" + contentType + "' " : "") + "is not supported", "Content-Type '" + contentType + "' is not supported.", mediaTypes);
        this.contentType = contentType;
    }

    public MediaType getContentType() {
        return contentType;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }
}
