package org.springframework.web.util;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

final class HierarchicalUriComponents extends UriComponents {
    /** What each part lets stand beside letters, digits and {@code -._~}. */
    private static final String SEGMENT = "!$&'()*+,;=:@";
    private static final String PATH = SEGMENT + "/";
    private static final String PARAM = "!$'()*+,;:@/?";
    private static final String FRAGMENT = SEGMENT + "/?";
    private static final String HOST = "!$&'()*+,;=[]:";

    private final String userInfo;
    private final String host;
    private final String port;
    private final List<Object> path;
    private final MultiValueMap<String, String> query;
    private final boolean encoded;
    /** Its braces are kept, and what is put into them is encoded strictly. */
    private final boolean template;

    HierarchicalUriComponents(String scheme, String userInfo, String host, String port, List<Object> path, MultiValueMap<String, String> query, String fragment, boolean encoded) {
        this(scheme, userInfo, host, port, path, query, fragment, encoded, false);
    }

    private HierarchicalUriComponents(String scheme, String userInfo, String host, String port, List<Object> path, MultiValueMap<String, String> query, String fragment, boolean encoded, boolean template) {
        super(scheme, fragment);
        this.userInfo = userInfo;
        this.host = host;
        this.port = port;
        this.path = path;
        this.query = query;
        this.encoded = encoded;
        this.template = template;
    }

    private interface Part {
        String of(String text, String allowed);
    }

    private HierarchicalUriComponents with(Part part, boolean encoded, boolean template) {
        List<Object> parts = new ArrayList<>();
        for (Object p : path) {
            if (p instanceof String text) {
                parts.add(part.of(text, PATH));
            } else {
                List<String> segments = new ArrayList<>();
                for (Object segment : (List<?>) p) segments.add(part.of((String) segment, SEGMENT));
                parts.add(segments);
            }
        }
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        query.forEach((name, values) -> {
            String key = part.of(name, PARAM);
            for (String value : values) params.add(key, value == null ? null : part.of(value, PARAM));
        });
        return new HierarchicalUriComponents(
            getScheme() == null ? null : part.of(getScheme(), "+"),
            userInfo == null ? null : part.of(userInfo, "!$&'()*+,;=:"),
            host == null ? null : part.of(host, HOST),
            port == null ? null : part.of(port, ""),
            parts, params, getFragment() == null ? null : part.of(getFragment(), FRAGMENT), encoded, template);
    }

    HierarchicalUriComponents template() {
        return with((text, allowed) -> encodeTemplate(text, allowed), false, true);
    }

    @Override
    public UriComponents encode(Charset charset) {
        return encoded ? this : with((text, allowed) -> encodeText(text, allowed), true, false);
    }

    @Override
    UriComponents expandInternal(UriTemplateVariables variables) {
        if (!template) return with((text, allowed) -> expandText(text, variables, value -> value), encoded, false);
        return with((text, allowed) -> expandText(text, variables, value -> encodeText(value, "")), true, false);
    }

    private static String encodeTemplate(String text, String allowed) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) break;
            out.append(encodeText(text.substring(from, open), allowed)).append(text, open, close + 1);
            from = close + 1;
        }
        return out.append(encodeText(text.substring(from), allowed)).toString();
    }

    static String encodeText(String text, String allowed) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            if (plain || c < 128 && allowed.indexOf(c) >= 0) {
                out.append(c);
            } else {
                String hex = Integer.toHexString(c).toUpperCase();
                out.append('%').append(hex.length() < 2 ? "0" + hex : hex);
            }
        }
        return out.toString();
    }

    private static String expandText(String text, UriTemplateVariables variables, UnaryOperator<String> shown) {
        if (text.indexOf('{') < 0) return text;
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 1, close);
            int colon = name.indexOf(':');
            Object value = variables.getValue(colon < 0 ? name : name.substring(0, colon));
            out.append(text, from, open).append(shown.apply(value == null ? "" : value.toString()));
            from = close + 1;
        }
        return out.append(text.substring(from)).toString();
    }

    @Override
    public String getUserInfo() {
        return userInfo;
    }

    @Override
    public String getHost() {
        return host;
    }

    @Override
    public int getPort() {
        if (port == null) return -1;
        if (port.contains("{")) {
            throw new IllegalStateException("The port contains a URI variable but has not been expanded yet: " + port);
        }
        return Integer.parseInt(port);
    }

    @Override
    public String getPath() {
        StringBuilder out = new StringBuilder();
        for (Object p : path) {
            if (p instanceof String text) {
                out.append(text);
            } else {
                for (Object segment : (List<?>) p) out.append('/').append(segment);
            }
        }
        String joined = out.toString();
        while (joined.contains("//")) joined = joined.replace("//", "/");
        return joined.isEmpty() && path.isEmpty() ? null : joined;
    }

    @Override
    public List<String> getPathSegments() {
        List<String> all = new ArrayList<>();
        String whole = getPath();
        if (whole == null) return all;
        for (String segment : whole.split("/")) if (!segment.isEmpty()) all.add(segment);
        return all;
    }

    @Override
    public String getQuery() {
        if (query.isEmpty()) return null;
        StringBuilder out = new StringBuilder();
        query.forEach((name, values) -> {
            for (String value : values) {
                if (out.length() > 0) out.append('&');
                out.append(name);
                if (value != null) out.append('=').append(value);
            }
        });
        return out.toString();
    }

    @Override
    public MultiValueMap<String, String> getQueryParams() {
        return query;
    }

    @Override
    public String getSchemeSpecificPart() {
        return null;
    }

    @Override
    public UriComponents normalize() {
        throw new UnsupportedOperationException("not supported: org.springframework.web.util.UriComponents.normalize (the trial does not simulate it; a real base does)");
    }

    @Override
    public String toUriString() {
        StringBuilder out = new StringBuilder();
        if (getScheme() != null) out.append(getScheme()).append(':');
        if (userInfo != null || host != null) {
            out.append("//");
            if (userInfo != null) out.append(userInfo).append('@');
            if (host != null) out.append(host);
            if (port != null && getPort() != -1) out.append(':').append(port);
        }
        String whole = getPath();
        if (whole != null && !whole.isEmpty()) {
            if (out.length() != 0 && whole.charAt(0) != '/') out.append('/');
            out.append(whole);
        }
        String params = getQuery();
        if (params != null) out.append('?').append(params);
        if (getFragment() != null) out.append('#').append(getFragment());
        return out.toString();
    }

    @Override
    public URI toUri() {
        try {
            // As the constructor of several parts does: what may not stand there is quoted, a percent sign too.
            if (!encoded) return new URI(with((text, allowed) -> encodeText(text, allowed), true, false).toUriString());
            return new URI(toUriString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Could not create URI object: " + e.getMessage(), e);
        }
    }

    @Override
    protected void copyToUriComponentsBuilder(UriComponentsBuilder builder) {
        builder.scheme = getScheme();
        builder.userInfo = userInfo;
        builder.host = host;
        builder.port = port;
        builder.path = new ArrayList<>(path);
        builder.query = new LinkedMultiValueMap<>(query);
        builder.fragment = getFragment();
    }
}
