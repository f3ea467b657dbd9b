package org.springframework.http;

public class MediaType {
    public static final MediaType ALL = new MediaType("*/*");
    public static final MediaType APPLICATION_JSON = new MediaType("application/json");
    public static final MediaType TEXT_PLAIN = new MediaType("text/plain");
    public static final MediaType TEXT_HTML = new MediaType("text/html");
    public static final MediaType APPLICATION_OCTET_STREAM = new MediaType("application/octet-stream");
    public static final String ALL_VALUE = "*/*";
    public static final String APPLICATION_JSON_VALUE = "application/json";
    public static final String TEXT_PLAIN_VALUE = "text/plain";
    public static final String TEXT_HTML_VALUE = "text/html";
    public static final String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream";
    public static final String APPLICATION_FORM_URLENCODED_VALUE = "application/x-www-form-urlencoded";

    private final String text;

    private MediaType(String text) {
        this.text = text;
    }

    public static MediaType parseMediaType(String mediaType) {
        return new MediaType(mediaType);
    }

    public static MediaType valueOf(String value) {
        return new MediaType(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MediaType type && type.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
