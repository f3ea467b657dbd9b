package org.springframework.web.util;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;


public abstract class UriComponents implements Serializable {

    private final String scheme;
    private final String fragment;

    protected UriComponents(String scheme, String fragment) {
        this.scheme = scheme;
        this.fragment = fragment;
    }

    protected abstract void copyToUriComponentsBuilder(UriComponentsBuilder builder);

    public final UriComponents encode() {
        return encode(java.nio.charset.StandardCharsets.UTF_8);
    }

    public abstract UriComponents encode(Charset charset);

    public final UriComponents expand(Object... uriVariableValues) {
        java.util.Iterator<Object> values = java.util.Arrays.asList(uriVariableValues).iterator();
        return expandInternal(name -> {
            if (!values.hasNext()) {
                throw new IllegalArgumentException("Not enough variable values available to expand '" + name + "'");
            }
            return values.next();
        });
    }

    public final UriComponents expand(Map<String, ?> uriVariables) {
        return expandInternal(name -> {
            if (!uriVariables.containsKey(name)) {
                throw new IllegalArgumentException("Map has no value for '" + name + "'");
            }
            return uriVariables.get(name);
        });
    }

    public final UriComponents expand(UriComponents.UriTemplateVariables uriVariables) {
        return expandInternal(uriVariables);
    }

    abstract UriComponents expandInternal(UriTemplateVariables uriVariables);

    @Override
    public final String toString() {
        return toUriString();
    }

    public final String getFragment() {
        return fragment;
    }

    public abstract String getHost();

    public abstract String getPath();

    public abstract List<String> getPathSegments();

    public abstract int getPort();

    public abstract String getQuery();

    public abstract MultiValueMap<String, String> getQueryParams();

    public final String getScheme() {
        return scheme;
    }

    public abstract String getSchemeSpecificPart();

    public abstract String getUserInfo();

    public abstract UriComponents normalize();

    public abstract URI toUri();

    public abstract String toUriString();

    public interface UriTemplateVariables {
        Object SKIP_VALUE = null;

        Object getValue(String name);
    }
}
