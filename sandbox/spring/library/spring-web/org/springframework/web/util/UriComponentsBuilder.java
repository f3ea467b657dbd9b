package org.springframework.web.util;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

public class UriComponentsBuilder implements UriBuilder, Cloneable {
    private static final Pattern QUERY = Pattern.compile("([^&=]+)(=?)([^&]+)?");
    private static final Pattern ADDRESS = Pattern.compile("^(?:([^:/?#]+):)?(?://(?:([^@\\[/?#]*)@)?(\\[[^\\]]*\\]|[^\\[/?#:]*)(?::(\\{[^}]+\\}?|[^/?#]*))?)?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

    String scheme;
    String userInfo;
    String host;
    String port;
    /** In order: a String is a path as it was given, a List segments. */
    List<Object> path = new ArrayList<>();
    MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
    String fragment;
    boolean encodesTemplate;

    protected UriComponentsBuilder() {
    }

    protected UriComponentsBuilder(UriComponentsBuilder other) {
        scheme = other.scheme;
        userInfo = other.userInfo;
        host = other.host;
        port = other.port;
        path = new ArrayList<>(other.path);
        query = new LinkedMultiValueMap<>(other.query);
        fragment = other.fragment;
        encodesTemplate = other.encodesTemplate;
    }

    private HierarchicalUriComponents components(boolean encoded) {
        HierarchicalUriComponents made = new HierarchicalUriComponents(scheme, userInfo, host, port, path, query, fragment, encoded);
        return encodesTemplate && !encoded ? made.template() : made;
    }

    public UriComponents build() {
        return components(false);
    }

    public UriComponents build(boolean encoded) {
        return components(encoded);
    }

    public URI build(Object... uriVariables) {
        return components(false).template().expand(uriVariables).toUri();
    }

    public URI build(Map<String, ?> uriVariables) {
        return components(false).template().expand(uriVariables).toUri();
    }

    public UriComponents buildAndExpand(Object... uriVariableValues) {
        return build().expand(uriVariableValues);
    }

    public UriComponents buildAndExpand(Map<String, ?> uriVariables) {
        return build().expand(uriVariables);
    }

    public Object clone() {
        return cloneBuilder();
    }

    public UriComponentsBuilder cloneBuilder() {
        return new UriComponentsBuilder(this);
    }

    public final UriComponentsBuilder encode() {
        return encode(StandardCharsets.UTF_8);
    }

    public UriComponentsBuilder encode(Charset charset) {
        encodesTemplate = true;
        return this;
    }

    public UriComponentsBuilder fragment(String fragment) {
        this.fragment = fragment == null || fragment.isEmpty() ? null : fragment;
        return this;
    }

    @Deprecated
    public static UriComponentsBuilder fromHttpRequest(HttpRequest request) {
        return fromUri(request.getURI());
    }

    public static UriComponentsBuilder fromHttpUrl(String httpUrl) {
        if (httpUrl == null || !httpUrl.matches("(?i)https?:.*")) {
            throw new IllegalArgumentException("[" + httpUrl + "] is not a valid HTTP URL");
        }
        UriComponentsBuilder made = fromUriString(httpUrl);
        made.scheme = made.scheme.toLowerCase();
        if (made.host == null || made.host.isEmpty()) {
            throw new IllegalArgumentException("[" + httpUrl + "] is not a valid HTTP URL");
        }
        return made;
    }

    public static native UriComponentsBuilder fromOriginHeader(String origin);

    public static UriComponentsBuilder fromPath(String path) {
        return new UriComponentsBuilder().path(path);
    }

    public static UriComponentsBuilder fromUri(URI uri) {
        return new UriComponentsBuilder().uri(uri);
    }

    public static UriComponentsBuilder fromUriString(String uri) {
        UriComponentsBuilder made = new UriComponentsBuilder();
        made.read(uri);
        return made;
    }

    private void read(String uri) {
        if (uri == null) {
            throw new IllegalArgumentException("URI must not be null");
        }
        Matcher found = ADDRESS.matcher(uri);
        if (!found.matches()) {
            throw new IllegalArgumentException("[" + uri + "] is not a valid URI");
        }
        if (found.group(1) != null) scheme = found.group(1);
        if (found.group(2) != null) userInfo = found.group(2);
        if (found.group(3) != null && !found.group(3).isEmpty()) host = found.group(3);
        if (found.group(4) != null && !found.group(4).isEmpty()) port = found.group(4);
        path(found.group(5));
        query(found.group(6));
        if (found.group(7) != null) fragment(found.group(7));
    }

    public UriComponentsBuilder host(String host) {
        this.host = host;
        return this;
    }

    public static UriComponentsBuilder newInstance() {
        return new UriComponentsBuilder();
    }

    public UriComponentsBuilder path(String path) {
        if (path != null && !path.isEmpty()) {
            int last = this.path.size() - 1;
            if (last >= 0 && this.path.get(last) instanceof String before) {
                this.path.set(last, before + path);
            } else {
                this.path.add(last >= 0 && !path.startsWith("/") ? "/" + path : path);
            }
        }
        return this;
    }

    public UriComponentsBuilder pathSegment(String... pathSegments) throws IllegalArgumentException {
        List<String> given = new ArrayList<>();
        for (String segment : pathSegments) {
            if (segment != null && !segment.isEmpty()) given.add(segment);
        }
        if (given.isEmpty()) return this;
        int last = path.size() - 1;
        if (last >= 0 && path.get(last) instanceof String before && before.endsWith("/")) {
            path.set(last, before.substring(0, before.length() - 1));
        }
        path.add(given);
        return this;
    }

    public UriComponentsBuilder port(String port) {
        this.port = port;
        return this;
    }

    public UriComponentsBuilder port(int port) {
        if (port < -1) {
            throw new IllegalArgumentException("Port must be >= -1");
        }
        this.port = port > -1 ? String.valueOf(port) : null;
        return this;
    }

    public UriComponentsBuilder query(String query) {
        if (query == null) {
            this.query.clear();
            return this;
        }
        Matcher found = QUERY.matcher(query);
        while (found.find()) {
            String value = found.group(3);
            this.query.add(found.group(1), value != null ? value : found.group(2).isEmpty() ? null : "");
        }
        return this;
    }

    public UriComponentsBuilder queryParam(String name, Object... values) {
        if (values == null || values.length == 0) {
            query.add(name, null);
            return this;
        }
        for (Object value : values) {
            if (value instanceof Optional<?> optional) {
                query.add(name, optional.map(Object::toString).orElse(null));
            } else {
                query.add(name, value == null ? null : value.toString());
            }
        }
        return this;
    }

    public UriComponentsBuilder queryParam(String name, Collection<?> values) {
        return queryParam(name, values == null ? null : values.toArray());
    }

    public UriComponentsBuilder queryParamIfPresent(String name, Optional<?> value) {
        value.ifPresent(v -> {
            if (v instanceof Collection<?> all) {
                queryParam(name, all);
            } else {
                queryParam(name, v);
            }
        });
        return this;
    }

    public UriComponentsBuilder queryParams(MultiValueMap<String, String> params) {
        if (params != null) {
            params.forEach((name, values) -> values.forEach(value -> query.add(name, value)));
        }
        return this;
    }

    public UriComponentsBuilder replacePath(String path) {
        this.path = new ArrayList<>();
        return path(path);
    }

    public UriComponentsBuilder replaceQuery(String query) {
        this.query.clear();
        return query == null ? this : query(query);
    }

    public UriComponentsBuilder replaceQueryParam(String name, Object... values) {
        query.remove(name);
        return values == null || values.length == 0 ? this : queryParam(name, values);
    }

    public UriComponentsBuilder replaceQueryParam(String name, Collection<?> values) {
        return replaceQueryParam(name, values == null ? null : values.toArray());
    }

    public UriComponentsBuilder replaceQueryParams(MultiValueMap<String, String> params) {
        query.clear();
        return queryParams(params);
    }

    public UriComponentsBuilder scheme(String scheme) {
        this.scheme = scheme;
        return this;
    }

    public native UriComponentsBuilder schemeSpecificPart(String ssp);

    public String toUriString() {
        return build().encode().toUriString();
    }

    public UriComponentsBuilder uri(URI uri) {
        read(uri.toString());
        return this;
    }

    public native UriComponentsBuilder uriComponents(UriComponents uriComponents);

    public native UriComponentsBuilder uriVariables(Map<String, Object> uriVariables);

    public UriComponentsBuilder userInfo(String userInfo) {
        this.userInfo = userInfo;
        return this;
    }
}
