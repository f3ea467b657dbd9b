package org.springframework.http;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

public final class ContentDisposition {
    private final String type;
    private final String name;
    private final String filename;
    private final Charset charset;

    private ContentDisposition(String type, String name, String filename, Charset charset) {
        this.type = type;
        this.name = name;
        this.filename = filename;
        this.charset = charset;
    }

    public static Builder attachment() {
        return builder("attachment");
    }

    public static Builder formData() {
        return builder("form-data");
    }

    public static Builder inline() {
        return builder("inline");
    }

    public static Builder builder(String type) {
        return new DefaultBuilder(type);
    }

    public static ContentDisposition empty() {
        return new ContentDisposition("", null, null, null);
    }

    public static ContentDisposition parse(String contentDisposition) {
        String[] parts = contentDisposition.split(";");
        String name = null;
        String filename = null;
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals >= 0) {
                String key = parts[i].substring(0, equals).trim();
                String value = parts[i].substring(equals + 1).trim().replace("\"", "");
                name = key.equals("name") ? value : name;
                filename = key.equals("filename") ? value : filename;
            }
        }
        return new ContentDisposition(parts[0].trim(), name, filename, null);
    }

    public boolean isAttachment() {
        return "attachment".equalsIgnoreCase(type);
    }

    public boolean isFormData() {
        return "form-data".equalsIgnoreCase(type);
    }

    public boolean isInline() {
        return "inline".equalsIgnoreCase(type);
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getFilename() {
        return filename;
    }

    public Charset getCharset() {
        return charset;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type);
        if (name != null) {
            text.append("; name=\"").append(name).append('"');
        }
        if (filename != null) {
            if (charset == null || StandardCharsets.US_ASCII.equals(charset)) {
                text.append("; filename=\"").append(filename.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
            } else {
                text.append("; filename=\"").append(quotedPrintable()).append('"');
                text.append("; filename*=").append(charset.name()).append("''").append(URLEncoder.encode(filename, charset).replace("+", "%20"));
            }
        }
        return text.toString();
    }

    private String quotedPrintable() {
        StringBuilder text = new StringBuilder("=?").append(charset.name()).append("?Q?");
        for (byte b : filename.getBytes(charset)) {
            int c = b & 255;
            if (c == 32) {
                text.append('_');
            } else if (c > 32 && c < 127 && c != '"' && c != '=' && c != '?' && c != '_') {
                text.append((char) c);
            } else {
                text.append('=').append(Character.toUpperCase(Character.forDigit(c >> 4, 16))).append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return text.append("?=").toString();
    }

    public interface Builder {
        Builder name(String name);

        Builder filename(String filename);

        Builder filename(String filename, Charset charset);

        ContentDisposition build();
    }

    private static class DefaultBuilder implements Builder {
        private final String type;
        private String name;
        private String filename;
        private Charset charset;

        DefaultBuilder(String type) {
            this.type = type;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder filename(String filename) {
            this.filename = filename;
            return this;
        }

        public Builder filename(String filename, Charset charset) {
            this.filename = filename;
            this.charset = charset;
            return this;
        }

        public ContentDisposition build() {
            return new ContentDisposition(type, name, filename, charset);
        }
    }
}
