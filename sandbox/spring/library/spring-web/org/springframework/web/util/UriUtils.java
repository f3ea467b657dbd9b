package org.springframework.web.util;

import java.nio.charset.Charset;
import java.util.Map;
import org.springframework.util.MultiValueMap;


public abstract class UriUtils {

    public UriUtils() {
    }

    public static native String decode(String source, String encoding);

    public static native String decode(String source, Charset charset);

    public static native String encode(String source, String encoding);

    public static native String encode(String source, Charset charset);

    public static native String encodeAuthority(String authority, String encoding);

    public static native String encodeAuthority(String authority, Charset charset);

    public static native String encodeFragment(String fragment, String encoding);

    public static native String encodeFragment(String fragment, Charset charset);

    public static native String encodeHost(String host, String encoding);

    public static native String encodeHost(String host, Charset charset);

    public static native String encodePath(String path, String encoding);

    public static native String encodePath(String path, Charset charset);

    public static native String encodePathSegment(String segment, String encoding);

    public static native String encodePathSegment(String segment, Charset charset);

    public static native String encodePort(String port, String encoding);

    public static native String encodePort(String port, Charset charset);

    public static native String encodeQuery(String query, String encoding);

    public static native String encodeQuery(String query, Charset charset);

    public static native String encodeQueryParam(String queryParam, String encoding);

    public static native String encodeQueryParam(String queryParam, Charset charset);

    public static native MultiValueMap<String, String> encodeQueryParams(MultiValueMap<String, String> params);

    public static native String encodeScheme(String scheme, String encoding);

    public static native String encodeScheme(String scheme, Charset charset);

    public static native Object[] encodeUriVariables(Object... uriVariables);

    public static native Map<String, String> encodeUriVariables(Map<String, ?> uriVariables);

    public static native String encodeUserInfo(String userInfo, String encoding);

    public static native String encodeUserInfo(String userInfo, Charset charset);

    public static native String extractFileExtension(String path);
}
