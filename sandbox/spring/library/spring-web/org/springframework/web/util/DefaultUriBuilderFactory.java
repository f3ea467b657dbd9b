package org.springframework.web.util;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

public class DefaultUriBuilderFactory implements UriBuilderFactory {
    private final UriComponentsBuilder base;
    private EncodingMode encodingMode = EncodingMode.TEMPLATE_AND_VALUES;
    private final Map<String, Object> defaultUriVariables = new HashMap<>();

    public enum EncodingMode {
        TEMPLATE_AND_VALUES, VALUES_ONLY, URI_COMPONENT, NONE
    }

    public DefaultUriBuilderFactory() {
        this.base = null;
    }

    public DefaultUriBuilderFactory(String baseUriTemplate) {
        this.base = UriComponentsBuilder.fromUriString(baseUriTemplate);
    }

    public DefaultUriBuilderFactory(UriComponentsBuilder baseUri) {
        this.base = baseUri;
    }

    public boolean hasBaseUri() {
        return base != null;
    }

    public void setEncodingMode(EncodingMode encodingMode) {
        this.encodingMode = encodingMode;
    }

    public EncodingMode getEncodingMode() {
        return encodingMode;
    }

    public void setDefaultUriVariables(Map<String, ?> defaultUriVariables) {
        this.defaultUriVariables.clear();
        if (defaultUriVariables != null) this.defaultUriVariables.putAll(defaultUriVariables);
    }

    public Map<String, ?> getDefaultUriVariables() {
        return defaultUriVariables;
    }

    @Override
    public URI expand(String uriTemplate, Map<String, ?> uriVariables) {
        Map<String, Object> all = new HashMap<>(defaultUriVariables);
        all.putAll(uriVariables);
        UriComponentsBuilder made = from(uriTemplate);
        return switch (encodingMode) {
            case TEMPLATE_AND_VALUES -> made.build(all);
            case NONE -> URI.create(made.buildAndExpand(all).toUriString());
            default -> made.buildAndExpand(all).encode().toUri();
        };
    }

    @Override
    public URI expand(String uriTemplate, Object... uriVariables) {
        if (uriVariables.length == 0 && !defaultUriVariables.isEmpty()) return expand(uriTemplate, Map.of());
        UriComponentsBuilder made = from(uriTemplate);
        return switch (encodingMode) {
            case TEMPLATE_AND_VALUES -> made.build(uriVariables);
            case NONE -> URI.create(made.buildAndExpand(uriVariables).toUriString());
            default -> made.buildAndExpand(uriVariables).encode().toUri();
        };
    }

    @Override
    public UriBuilder uriString(String uriTemplate) {
        return from(uriTemplate);
    }

    @Override
    public UriBuilder builder() {
        return from("");
    }

    private UriComponentsBuilder from(String uriTemplate) {
        UriComponentsBuilder given = UriComponentsBuilder.fromUriString(uriTemplate == null ? "" : uriTemplate);
        if (base == null || given.host != null) return given;
        UriComponentsBuilder made = base.cloneBuilder();
        for (Object part : given.path) {
            if (part instanceof String text) made.path(text);
        }
        made.queryParams(given.query);
        if (given.fragment != null) made.fragment(given.fragment);
        return made;
    }
}
