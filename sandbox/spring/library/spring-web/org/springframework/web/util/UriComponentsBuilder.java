package org.springframework.web.util;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpRequest;
import org.springframework.util.MultiValueMap;


public class UriComponentsBuilder implements UriBuilder, Cloneable {

    protected UriComponentsBuilder() {
    }

    protected UriComponentsBuilder(UriComponentsBuilder other) {
    }

    public native UriComponents build();

    public native UriComponents build(boolean encoded);

    public native URI build(Object... uriVariables);

    public native URI build(Map<String, ?> uriVariables);

    public native UriComponents buildAndExpand(Object... uriVariableValues);

    public native UriComponents buildAndExpand(Map<String, ?> uriVariables);

    public native Object clone();

    public native UriComponentsBuilder cloneBuilder();

    public final native UriComponentsBuilder encode();

    public native UriComponentsBuilder encode(Charset charset);

    public native UriComponentsBuilder fragment(String fragment);

    @Deprecated
    public static native UriComponentsBuilder fromHttpRequest(HttpRequest request);

    public static native UriComponentsBuilder fromHttpUrl(String httpUrl);

    public static native UriComponentsBuilder fromOriginHeader(String origin);

    public static native UriComponentsBuilder fromPath(String path);

    public static native UriComponentsBuilder fromUri(URI uri);

    public static native UriComponentsBuilder fromUriString(String uri);

    public native UriComponentsBuilder host(String host);

    public static native UriComponentsBuilder newInstance();

    public native UriComponentsBuilder path(String path);

    public native UriComponentsBuilder pathSegment(String... pathSegments) throws IllegalArgumentException;

    public native UriComponentsBuilder port(String port);

    public native UriComponentsBuilder port(int port);

    public native UriComponentsBuilder query(String query);

    public native UriComponentsBuilder queryParam(String name, Object... values);

    public native UriComponentsBuilder queryParam(String name, Collection<?> values);

    public native UriComponentsBuilder queryParamIfPresent(String name, Optional<?> value);

    public native UriComponentsBuilder queryParams(MultiValueMap<String, String> params);

    public native UriComponentsBuilder replacePath(String path);

    public native UriComponentsBuilder replaceQuery(String query);

    public native UriComponentsBuilder replaceQueryParam(String name, Object... values);

    public native UriComponentsBuilder replaceQueryParam(String name, Collection<?> values);

    public native UriComponentsBuilder replaceQueryParams(MultiValueMap<String, String> params);

    public native UriComponentsBuilder scheme(String scheme);

    public native UriComponentsBuilder schemeSpecificPart(String ssp);

    public native String toUriString();

    public native UriComponentsBuilder uri(URI uri);

    public native UriComponentsBuilder uriComponents(UriComponents uriComponents);

    public native UriComponentsBuilder uriVariables(Map<String, Object> uriVariables);

    public native UriComponentsBuilder userInfo(String userInfo);
}
