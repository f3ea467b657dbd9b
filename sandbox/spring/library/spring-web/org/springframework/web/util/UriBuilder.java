package org.springframework.web.util;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;


public interface UriBuilder {

    URI build(Object... uriVariables);

    URI build(Map<String, ?> uriVariables);

    UriBuilder fragment(String fragment);

    UriBuilder host(String host);

    UriBuilder path(String path);

    UriBuilder pathSegment(String... pathSegments) throws IllegalArgumentException;

    UriBuilder port(String port);

    UriBuilder port(int port);

    UriBuilder query(String query);

    UriBuilder queryParam(String name, Object... values);

    UriBuilder queryParam(String name, Collection<?> values);

    UriBuilder queryParamIfPresent(String name, Optional<?> value);

    UriBuilder queryParams(MultiValueMap<String, String> params);

    UriBuilder replacePath(String path);

    UriBuilder replaceQuery(String query);

    UriBuilder replaceQueryParam(String name, Object... values);

    UriBuilder replaceQueryParam(String name, Collection<?> values);

    UriBuilder replaceQueryParams(MultiValueMap<String, String> params);

    UriBuilder scheme(String scheme);

    String toUriString();

    UriBuilder userInfo(String userInfo);
}
