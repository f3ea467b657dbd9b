package org.springframework.http;

import org.springframework.util.InvalidMimeTypeException;

public class InvalidMediaTypeException extends IllegalArgumentException {
    private final String mediaType;

    public InvalidMediaTypeException(String mediaType, String message) {
        super("Invalid media type \"" + mediaType + "\": " + message);
        this.mediaType = mediaType;
    }

    InvalidMediaTypeException(InvalidMimeTypeException problem) {
        super(problem.getMessage(), problem);
        this.mediaType = problem.getMimeType();
    }

    public String getMediaType() {
        return mediaType;
    }
}
