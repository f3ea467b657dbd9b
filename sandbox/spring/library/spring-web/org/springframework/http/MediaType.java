package org.springframework.http;

import org.springframework.util.InvalidMimeTypeException;
import java.util.ArrayList;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.util.MimeType;

public class MediaType extends MimeType implements Serializable {
    public static final MediaType ALL = valueOf(ALL_VALUE);
    public static final String ALL_VALUE = "*/*";
    public static final MediaType APPLICATION_ATOM_XML = valueOf(APPLICATION_ATOM_XML_VALUE);
    public static final String APPLICATION_ATOM_XML_VALUE = "application/atom+xml";
    public static final MediaType APPLICATION_CBOR = valueOf(APPLICATION_CBOR_VALUE);
    public static final String APPLICATION_CBOR_VALUE = "application/cbor";
    public static final MediaType APPLICATION_FORM_URLENCODED = valueOf(APPLICATION_FORM_URLENCODED_VALUE);
    public static final String APPLICATION_FORM_URLENCODED_VALUE = "application/x-www-form-urlencoded";
    public static final MediaType APPLICATION_GRAPHQL = valueOf(APPLICATION_GRAPHQL_VALUE);
    public static final String APPLICATION_GRAPHQL_VALUE = "application/graphql+json";
    public static final MediaType APPLICATION_GRAPHQL_RESPONSE = valueOf(APPLICATION_GRAPHQL_RESPONSE_VALUE);
    public static final String APPLICATION_GRAPHQL_RESPONSE_VALUE = "application/graphql-response+json";
    public static final MediaType APPLICATION_JSON = valueOf(APPLICATION_JSON_VALUE);
    public static final String APPLICATION_JSON_VALUE = "application/json";
    public static final MediaType APPLICATION_JSON_UTF8 = valueOf(APPLICATION_JSON_UTF8_VALUE);
    public static final String APPLICATION_JSON_UTF8_VALUE = "application/json;charset=UTF-8";
    public static final MediaType APPLICATION_OCTET_STREAM = valueOf(APPLICATION_OCTET_STREAM_VALUE);
    public static final String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream";
    public static final MediaType APPLICATION_PDF = valueOf(APPLICATION_PDF_VALUE);
    public static final String APPLICATION_PDF_VALUE = "application/pdf";
    public static final MediaType APPLICATION_PROBLEM_JSON = valueOf(APPLICATION_PROBLEM_JSON_VALUE);
    public static final String APPLICATION_PROBLEM_JSON_VALUE = "application/problem+json";
    public static final MediaType APPLICATION_PROBLEM_JSON_UTF8 = valueOf(APPLICATION_PROBLEM_JSON_UTF8_VALUE);
    public static final String APPLICATION_PROBLEM_JSON_UTF8_VALUE = "application/problem+json;charset=UTF-8";
    public static final MediaType APPLICATION_PROBLEM_XML = valueOf(APPLICATION_PROBLEM_XML_VALUE);
    public static final String APPLICATION_PROBLEM_XML_VALUE = "application/problem+xml";
    public static final MediaType APPLICATION_PROTOBUF = valueOf(APPLICATION_PROTOBUF_VALUE);
    public static final String APPLICATION_PROTOBUF_VALUE = "application/x-protobuf";
    public static final MediaType APPLICATION_RSS_XML = valueOf(APPLICATION_RSS_XML_VALUE);
    public static final String APPLICATION_RSS_XML_VALUE = "application/rss+xml";
    public static final MediaType APPLICATION_NDJSON = valueOf(APPLICATION_NDJSON_VALUE);
    public static final String APPLICATION_NDJSON_VALUE = "application/x-ndjson";
    public static final MediaType APPLICATION_STREAM_JSON = valueOf(APPLICATION_STREAM_JSON_VALUE);
    public static final String APPLICATION_STREAM_JSON_VALUE = "application/stream+json";
    public static final MediaType APPLICATION_XHTML_XML = valueOf(APPLICATION_XHTML_XML_VALUE);
    public static final String APPLICATION_XHTML_XML_VALUE = "application/xhtml+xml";
    public static final MediaType APPLICATION_XML = valueOf(APPLICATION_XML_VALUE);
    public static final String APPLICATION_XML_VALUE = "application/xml";
    public static final MediaType IMAGE_GIF = valueOf(IMAGE_GIF_VALUE);
    public static final String IMAGE_GIF_VALUE = "image/gif";
    public static final MediaType IMAGE_JPEG = valueOf(IMAGE_JPEG_VALUE);
    public static final String IMAGE_JPEG_VALUE = "image/jpeg";
    public static final MediaType IMAGE_PNG = valueOf(IMAGE_PNG_VALUE);
    public static final String IMAGE_PNG_VALUE = "image/png";
    public static final MediaType MULTIPART_FORM_DATA = valueOf(MULTIPART_FORM_DATA_VALUE);
    public static final String MULTIPART_FORM_DATA_VALUE = "multipart/form-data";
    public static final MediaType MULTIPART_MIXED = valueOf(MULTIPART_MIXED_VALUE);
    public static final String MULTIPART_MIXED_VALUE = "multipart/mixed";
    public static final MediaType MULTIPART_RELATED = valueOf(MULTIPART_RELATED_VALUE);
    public static final String MULTIPART_RELATED_VALUE = "multipart/related";
    public static final MediaType TEXT_EVENT_STREAM = valueOf(TEXT_EVENT_STREAM_VALUE);
    public static final String TEXT_EVENT_STREAM_VALUE = "text/event-stream";
    public static final MediaType TEXT_HTML = valueOf(TEXT_HTML_VALUE);
    public static final String TEXT_HTML_VALUE = "text/html";
    public static final MediaType TEXT_MARKDOWN = valueOf(TEXT_MARKDOWN_VALUE);
    public static final String TEXT_MARKDOWN_VALUE = "text/markdown";
    public static final MediaType TEXT_PLAIN = valueOf(TEXT_PLAIN_VALUE);
    public static final String TEXT_PLAIN_VALUE = "text/plain";
    public static final MediaType TEXT_XML = valueOf(TEXT_XML_VALUE);
    public static final String TEXT_XML_VALUE = "text/xml";
    public static Comparator<MediaType> QUALITY_VALUE_COMPARATOR;
    public static Comparator<MediaType> SPECIFICITY_COMPARATOR;

    public MediaType(MediaType other, Charset charset) {
        super(other.getType(), other.getSubtype(), charset);
    }

    public MediaType(MediaType other, Map<String, String> parameters) {
        super(other.getType(), other.getSubtype(), parameters);
    }

    public MediaType(String type, String subtype, Map<String, String> parameters) {
        super(type, subtype, parameters);
    }

    public MediaType(MimeType mimeType) {
        super(mimeType.getType(), mimeType.getSubtype(), mimeType.getParameters());
    }

    public MediaType(String type) {
        super(type);
    }

    public MediaType(String type, String subtype) {
        super(type, subtype);
    }

    public MediaType(String type, String subtype, Charset charset) {
        super(type, subtype, charset);
    }

    public MediaType(String type, String subtype, double qualityValue) {
        super(type, subtype, Map.of("q", Double.toString(qualityValue)));
    }

    public static native MediaType asMediaType(MimeType mimeType);

    public static native List<MediaType> asMediaTypes(List<MimeType> mimeTypes);

    protected native void checkParameters(String parameter, String value);

    public native MediaType copyQualityValue(MediaType mediaType);

    public double getQualityValue() {
        String quality = getParameter("q");
        return quality == null ? 1 : Double.parseDouble(quality);
    }

    public boolean includes(MediaType other) {
        return super.includes(other);
    }

    public boolean isCompatibleWith(MediaType other) {
        return super.isCompatibleWith(other);
    }

    public native boolean isLessSpecific(MimeType other);

    public native boolean isMoreSpecific(MimeType other);

    public static MediaType parseMediaType(String mediaType) {
        MimeType type;
        try {
            type = MimeType.valueOf(mediaType);
        } catch (InvalidMimeTypeException problem) {
            throw new InvalidMediaTypeException(problem);
        }
        return new MediaType(type.getType(), type.getSubtype(), type.getParameters());
    }

    public static List<MediaType> parseMediaTypes(String mediaTypes) {
        List<MediaType> all = new ArrayList<>();
        for (String text : mediaTypes == null ? new String[0] : mediaTypes.split(",")) {
            if (!text.isBlank()) {
                all.add(parseMediaType(text.trim()));
            }
        }
        return all;
    }

    public static List<MediaType> parseMediaTypes(List<String> mediaTypes) {
        List<MediaType> all = new ArrayList<>();
        for (String text : mediaTypes == null ? new ArrayList<String>() : mediaTypes) {
            all.addAll(parseMediaTypes(text));
        }
        return all;
    }

    public native MediaType removeQualityValue();

    @Deprecated
    public static native void sortByQualityValue(List<MediaType> mediaTypes);

    @Deprecated
    public static native void sortBySpecificity(List<MediaType> mediaTypes);

    @Deprecated
    public static native void sortBySpecificityAndQuality(List<MediaType> mediaTypes);

    public static MediaType valueOf(String value) {
        return parseMediaType(value);
    }
}
