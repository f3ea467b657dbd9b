package org.springframework.util;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

public class MimeType implements Comparable<MimeType>, Serializable {
    protected static final String WILDCARD_TYPE = "*";
    private final String type;
    private final String subtype;
    private final Map<String, String> parameters;

    public MimeType(String type) {
        this(type, WILDCARD_TYPE);
    }

    public MimeType(String type, String subtype) {
        this(type, subtype, Collections.emptyMap());
    }

    public MimeType(String type, String subtype, Charset charset) {
        this(type, subtype, Map.of("charset", charset.name()));
    }

    public MimeType(String type, String subtype, Map<String, String> parameters) {
        this.type = type.toLowerCase();
        this.subtype = subtype.toLowerCase();
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public static MimeType valueOf(String value) {
        if (value == null || value.isEmpty()) {
            throw new InvalidMimeTypeException(value, "'mimeType' must not be empty");
        }
        String[] parts = value.split(";");
        String full = parts[0].trim();
        if (full.equals("*")) {
            full = "*/*";
        }
        int slash = full.indexOf('/');
        if (slash < 0) {
            throw new InvalidMimeTypeException(value, "does not contain '/'");
        }
        if (slash == full.length() - 1) {
            throw new InvalidMimeTypeException(value, "does not contain subtype after '/'");
        }
        String type = full.substring(0, slash);
        String subtype = full.substring(slash + 1);
        if (type.equals("*") && !subtype.equals("*")) {
            throw new InvalidMimeTypeException(value, "wildcard type is legal only in '*/*' (all mime types)");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals >= 0) {
                parameters.put(parts[i].substring(0, equals).trim(), parts[i].substring(equals + 1).trim());
            }
        }
        return new MimeType(type, subtype, parameters);
    }

    public boolean isWildcardType() {
        return type.equals("*");
    }

    public boolean isWildcardSubtype() {
        return subtype.equals("*") || subtype.startsWith("*+");
    }

    public boolean isConcrete() {
        return !isWildcardType() && !isWildcardSubtype();
    }

    public String getType() {
        return type;
    }

    public String getSubtype() {
        return subtype;
    }

    public String getSubtypeSuffix() {
        int plus = subtype.lastIndexOf('+');
        return plus >= 0 && plus < subtype.length() - 1 ? subtype.substring(plus + 1) : null;
    }

    public Charset getCharset() {
        String charset = getParameter("charset");
        return charset == null ? null : Charset.forName(charset.replace("\"", ""));
    }

    public String getParameter(String name) {
        for (Map.Entry<String, String> entry : parameters.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public boolean includes(MimeType other) {
        if (other == null) {
            return false;
        }
        if (isWildcardType()) {
            return true;
        }
        if (!type.equals(other.type)) {
            return false;
        }
        if (subtype.equals(other.subtype) || subtype.equals("*")) {
            return true;
        }
        return subtype.startsWith("*+") && subtype.substring(2).equals(other.getSubtypeSuffix());
    }

    public boolean isCompatibleWith(MimeType other) {
        return other != null && (includes(other) || other.includes(this));
    }

    public boolean equalsTypeAndSubtype(MimeType other) {
        return other != null && type.equals(other.type) && subtype.equals(other.subtype);
    }

    @Override
    public int compareTo(MimeType other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof MimeType that && equalsTypeAndSubtype(that) && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * type.hashCode() + subtype.hashCode()) + parameters.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type).append('/').append(subtype);
        parameters.forEach((name, value) -> text.append(';').append(name).append('=').append(value));
        return text.toString();
    }
}
