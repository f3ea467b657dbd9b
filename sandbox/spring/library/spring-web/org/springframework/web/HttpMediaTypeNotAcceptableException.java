package org.springframework.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

public class HttpMediaTypeNotAcceptableException extends HttpMediaTypeException {
    public HttpMediaTypeNotAcceptableException(List<MediaType> mediaTypes) {
        super("No acceptable representation", "Acceptable representations: " + mediaTypes + ".", mediaTypes);
    }

    public HttpMediaTypeNotAcceptableException(String message) {
        super(message, "Could not parse Accept header.", List.of());
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.NOT_ACCEPTABLE;
    }
}
