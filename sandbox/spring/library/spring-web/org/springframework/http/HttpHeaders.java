package org.springframework.http;

import org.springframework.util.LinkedMultiValueMap;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.util.MultiValueMap;

public class HttpHeaders implements MultiValueMap<String, String>, Serializable {
    final MultiValueMap<String, String> headers;
    public static final String ACCEPT = "Accept";
    public static final String ACCEPT_CHARSET = "Accept-Charset";
    public static final String ACCEPT_ENCODING = "Accept-Encoding";
    public static final String ACCEPT_LANGUAGE = "Accept-Language";
    public static final String ACCEPT_PATCH = "Accept-Patch";
    public static final String ACCEPT_RANGES = "Accept-Ranges";
    public static final String ACCESS_CONTROL_ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
    public static final String ACCESS_CONTROL_ALLOW_HEADERS = "Access-Control-Allow-Headers";
    public static final String ACCESS_CONTROL_ALLOW_METHODS = "Access-Control-Allow-Methods";
    public static final String ACCESS_CONTROL_ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    public static final String ACCESS_CONTROL_EXPOSE_HEADERS = "Access-Control-Expose-Headers";
    public static final String ACCESS_CONTROL_MAX_AGE = "Access-Control-Max-Age";
    public static final String ACCESS_CONTROL_REQUEST_HEADERS = "Access-Control-Request-Headers";
    public static final String ACCESS_CONTROL_REQUEST_METHOD = "Access-Control-Request-Method";
    public static final String AGE = "Age";
    public static final String ALLOW = "Allow";
    public static final String AUTHORIZATION = "Authorization";
    public static final String CACHE_CONTROL = "Cache-Control";
    public static final String CONNECTION = "Connection";
    public static final String CONTENT_ENCODING = "Content-Encoding";
    public static final String CONTENT_DISPOSITION = "Content-Disposition";
    public static final String CONTENT_LANGUAGE = "Content-Language";
    public static final String CONTENT_LENGTH = "Content-Length";
    public static final String CONTENT_LOCATION = "Content-Location";
    public static final String CONTENT_RANGE = "Content-Range";
    public static final String CONTENT_TYPE = "Content-Type";
    public static final String COOKIE = "Cookie";
    public static final String DATE = "Date";
    public static final String ETAG = "ETag";
    public static final String EXPECT = "Expect";
    public static final String EXPIRES = "Expires";
    public static final String FROM = "From";
    public static final String HOST = "Host";
    public static final String IF_MATCH = "If-Match";
    public static final String IF_MODIFIED_SINCE = "If-Modified-Since";
    public static final String IF_NONE_MATCH = "If-None-Match";
    public static final String IF_RANGE = "If-Range";
    public static final String IF_UNMODIFIED_SINCE = "If-Unmodified-Since";
    public static final String LAST_MODIFIED = "Last-Modified";
    public static final String LINK = "Link";
    public static final String LOCATION = "Location";
    public static final String MAX_FORWARDS = "Max-Forwards";
    public static final String ORIGIN = "Origin";
    public static final String PRAGMA = "Pragma";
    public static final String PROXY_AUTHENTICATE = "Proxy-Authenticate";
    public static final String PROXY_AUTHORIZATION = "Proxy-Authorization";
    public static final String RANGE = "Range";
    public static final String REFERER = "Referer";
    public static final String RETRY_AFTER = "Retry-After";
    public static final String SERVER = "Server";
    public static final String SET_COOKIE = "Set-Cookie";
    public static final String SET_COOKIE2 = "Set-Cookie2";
    public static final String TE = "TE";
    public static final String TRAILER = "Trailer";
    public static final String TRANSFER_ENCODING = "Transfer-Encoding";
    public static final String UPGRADE = "Upgrade";
    public static final String USER_AGENT = "User-Agent";
    public static final String VARY = "Vary";
    public static final String VIA = "Via";
    public static final String WARNING = "Warning";
    public static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    public static final HttpHeaders EMPTY = new HttpHeaders();

    public HttpHeaders() {
        this(new LinkedMultiValueMap<>());
    }

    public HttpHeaders(MultiValueMap<String, String> headers) {
        this.headers = headers;
    }

    public void add(String headerName, String headerValue) {
        getList(headerName).add(headerValue);
    }

    public void addAll(String key, List<? extends String> values) {
        for (String value : values) {
            add(key, value);
        }
    }

    public void addAll(MultiValueMap<String, String> values) {
        values.forEach((name, list) -> addAll(name, list));
    }

    public void clear() {
        headers.clear();
    }

    public native void clearContentHeaders();

    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    public boolean containsValue(Object value) {
        return headers.containsValue(value);
    }

    public static native String encodeBasicAuth(String username, String password, Charset charset);

    public Set<Map.Entry<String, List<String>>> entrySet() {
        return headers.entrySet();
    }

    public void forEach(BiConsumer<? super String, ? super List<String>> action) {
        headers.forEach(action);
    }

    public static native String formatHeaders(MultiValueMap<String, String> headers);

    public List<String> get(Object key) {
        String name = String.valueOf(key);
        for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    public List<MediaType> getAccept() {
        return MediaType.parseMediaTypes(get(ACCEPT));
    }

    public native List<Charset> getAcceptCharset();

    public List<Locale> getAcceptLanguageAsLocales() {
        return getValuesAsList(ACCEPT_LANGUAGE).stream().map(range -> Locale.forLanguageTag(range.replaceAll(";.*", ""))).toList();
    }

    public native List<MediaType> getAcceptPatch();

    public native boolean getAccessControlAllowCredentials();

    public native List<String> getAccessControlAllowHeaders();

    public native List<HttpMethod> getAccessControlAllowMethods();

    public native String getAccessControlAllowOrigin();

    public native List<String> getAccessControlExposeHeaders();

    public native long getAccessControlMaxAge();

    public native List<String> getAccessControlRequestHeaders();

    public native HttpMethod getAccessControlRequestMethod();

    public Set<HttpMethod> getAllow() {
        Set<HttpMethod> methods = new LinkedHashSet<>();
        for (String value : getValuesAsList(ALLOW)) {
            methods.add(HttpMethod.valueOf(value));
        }
        return methods;
    }

    public String getCacheControl() {
        return getFieldValues(CACHE_CONTROL);
    }

    public List<String> getConnection() {
        return getValuesAsList(CONNECTION);
    }

    public ContentDisposition getContentDisposition() {
        String value = getFirst(CONTENT_DISPOSITION);
        return value == null ? ContentDisposition.empty() : ContentDisposition.parse(value);
    }

    public native Locale getContentLanguage();

    public long getContentLength() {
        String value = getFirst(CONTENT_LENGTH);
        return value == null ? -1 : Long.parseLong(value);
    }

    public MediaType getContentType() {
        String value = getFirst(CONTENT_TYPE);
        return value == null || value.isEmpty() ? null : MediaType.parseMediaType(value);
    }

    public native long getDate();

    public String getETag() {
        return getFirst(ETAG);
    }

    protected native List<String> getETagValuesAsList(String headerName);

    public native long getExpires();

    protected String getFieldValues(String headerName) {
        List<String> values = get(headerName);
        return values == null ? null : String.join(", ", values);
    }

    public String getFirst(String headerName) {
        List<String> values = get(headerName);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public native long getFirstDate(String headerName);

    public native ZonedDateTime getFirstZonedDateTime(String headerName);

    public List<String> getIfMatch() {
        return getValuesAsList(IF_MATCH);
    }

    public native long getIfModifiedSince();

    public List<String> getIfNoneMatch() {
        return getValuesAsList(IF_NONE_MATCH);
    }

    public native long getIfUnmodifiedSince();

    public native long getLastModified();

    public URI getLocation() {
        String value = getFirst(LOCATION);
        return value == null ? null : URI.create(value);
    }

    public List<String> getOrEmpty(Object headerName) {
        List<String> values = get(headerName);
        return values == null ? new ArrayList<>() : values;
    }

    public String getOrigin() {
        return getFirst(ORIGIN);
    }

    public String getPragma() {
        return getFirst(PRAGMA);
    }

    public native List<HttpRange> getRange();

    public String getUpgrade() {
        return getFirst(UPGRADE);
    }

    public List<String> getValuesAsList(String headerName) {
        List<String> all = new ArrayList<>();
        for (String value : getOrEmpty(headerName)) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    all.add(part.trim());
                }
            }
        }
        return all;
    }

    public List<String> getVary() {
        return getValuesAsList(VARY);
    }

    public boolean isEmpty() {
        return headers.isEmpty();
    }

    public Set<String> keySet() {
        return headers.keySet();
    }

    public List<String> put(String key, List<String> value) {
        List<String> before = remove(key);
        headers.put(key, value);
        return before;
    }

    public void putAll(Map<? extends String, ? extends List<String>> map) {
        map.forEach((key, value) -> put(key, value));
    }

    public List<String> putIfAbsent(String key, List<String> value) {
        List<String> before = get(key);
        return before == null ? put(key, value) : before;
    }

    public static HttpHeaders readOnlyHttpHeaders(HttpHeaders headers) {
        return headers;
    }

    public static native HttpHeaders readOnlyHttpHeaders(MultiValueMap<String, String> headers);

    public List<String> remove(Object key) {
        String name = String.valueOf(key);
        for (String known : new ArrayList<>(headers.keySet())) {
            if (known.equalsIgnoreCase(name)) {
                return headers.remove(known);
            }
        }
        return null;
    }

    public void set(String headerName, String headerValue) {
        List<String> values = new ArrayList<>(1);
        values.add(headerValue);
        put(headerName, values);
    }

    public void setAccept(List<MediaType> acceptableMediaTypes) {
        set(ACCEPT, String.join(", ", acceptableMediaTypes.stream().map(MediaType::toString).toList()));
    }

    public native void setAcceptCharset(List<Charset> acceptableCharsets);

    public native void setAcceptLanguageAsLocales(List<Locale> locales);

    public native void setAcceptPatch(List<MediaType> mediaTypes);

    public native void setAccessControlAllowCredentials(boolean allowCredentials);

    public native void setAccessControlAllowHeaders(List<String> allowedHeaders);

    public native void setAccessControlAllowMethods(List<HttpMethod> allowedMethods);

    public void setAccessControlAllowOrigin(String allowedOrigin) {
        setOrRemove(ACCESS_CONTROL_ALLOW_ORIGIN, allowedOrigin);
    }

    public void setAccessControlExposeHeaders(List<String> exposedHeaders) {
        set(ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", exposedHeaders));
    }

    public native void setAccessControlMaxAge(Duration maxAge);

    public native void setAccessControlMaxAge(long maxAge);

    public native void setAccessControlRequestHeaders(List<String> requestHeaders);

    public native void setAccessControlRequestMethod(HttpMethod requestMethod);

    public void setAll(Map<String, String> values) {
        values.forEach(this::set);
    }

    public void setAllow(Set<HttpMethod> allowedMethods) {
        set(ALLOW, String.join(",", allowedMethods.stream().map(HttpMethod::name).toList()));
    }

    public native void setBasicAuth(String username, String password, Charset charset);

    public void setBasicAuth(String username, String password) {
        setBasicAuth(java.util.Base64.getEncoder().encodeToString((username + ":" + password).getBytes()));
    }

    public void setBasicAuth(String encodedCredentials) {
        set(AUTHORIZATION, "Basic " + encodedCredentials);
    }

    public void setBearerAuth(String token) {
        set(AUTHORIZATION, "Bearer " + token);
    }

    public void setCacheControl(String cacheControl) {
        setOrRemove(CACHE_CONTROL, cacheControl);
    }

    public void setCacheControl(CacheControl cacheControl) {
        setOrRemove(CACHE_CONTROL, cacheControl.getHeaderValue());
    }

    public void setConnection(String connection) {
        set(CONNECTION, connection);
    }

    public native void setConnection(List<String> connection);

    public void setContentDisposition(ContentDisposition contentDisposition) {
        set(CONTENT_DISPOSITION, contentDisposition.toString());
    }

    public void setContentDispositionFormData(String name, String filename) {
        set(CONTENT_DISPOSITION, "form-data; name=\"" + name + "\"" + (filename == null ? "" : "; filename=\"" + filename + "\""));
    }

    public void setContentLanguage(Locale locale) {
        setOrRemove(CONTENT_LANGUAGE, locale == null ? null : locale.toLanguageTag());
    }

    public void setContentLength(long contentLength) {
        set(CONTENT_LENGTH, Long.toString(contentLength));
    }

    public void setContentType(MediaType mediaType) {
        setOrRemove(CONTENT_TYPE, mediaType == null ? null : mediaType.toString());
    }

    public void setDate(String headerName, long date) {
        setInstant(headerName, Instant.ofEpochMilli(date));
    }

    public void setDate(Instant date) {
        setInstant(DATE, date);
    }

    public native void setDate(ZonedDateTime date);

    public void setDate(long date) {
        setDate(DATE, date);
    }

    public void setETag(String etag) {
        setOrRemove(ETAG, etag);
    }

    public void setExpires(Instant expires) {
        setInstant(EXPIRES, expires);
    }

    public void setExpires(ZonedDateTime expires) {
        setInstant(EXPIRES, expires.toInstant());
    }

    public void setExpires(long expires) {
        setDate(EXPIRES, expires);
    }

    public void setIfMatch(String ifMatch) {
        set(IF_MATCH, ifMatch);
    }

    public native void setIfMatch(List<String> ifMatchList);

    public native void setIfModifiedSince(Instant ifModifiedSince);

    public native void setIfModifiedSince(ZonedDateTime ifModifiedSince);

    public native void setIfModifiedSince(long ifModifiedSince);

    public void setIfNoneMatch(String ifNoneMatch) {
        set(IF_NONE_MATCH, ifNoneMatch);
    }

    public native void setIfNoneMatch(List<String> ifNoneMatchList);

    public native void setIfUnmodifiedSince(Instant ifUnmodifiedSince);

    public native void setIfUnmodifiedSince(ZonedDateTime ifUnmodifiedSince);

    public native void setIfUnmodifiedSince(long ifUnmodifiedSince);

    public void setInstant(String headerName, Instant date) {
        set(headerName, java.time.format.DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'").format(date.atZone(java.time.ZoneId.of("GMT"))));
    }

    public void setLastModified(Instant lastModified) {
        setInstant(LAST_MODIFIED, lastModified);
    }

    public void setLastModified(ZonedDateTime lastModified) {
        setInstant(LAST_MODIFIED, lastModified.toInstant());
    }

    public void setLastModified(long lastModified) {
        setDate(LAST_MODIFIED, lastModified);
    }

    public void setLocation(URI location) {
        setOrRemove(LOCATION, location == null ? null : location.toASCIIString());
    }

    public void setOrigin(String origin) {
        setOrRemove(ORIGIN, origin);
    }

    public void setPragma(String pragma) {
        setOrRemove(PRAGMA, pragma);
    }

    public native void setRange(List<HttpRange> ranges);

    public void setUpgrade(String upgrade) {
        setOrRemove(UPGRADE, upgrade);
    }

    public void setVary(List<String> requestHeaders) {
        set(VARY, String.join(", ", requestHeaders));
    }

    public void setZonedDateTime(String headerName, ZonedDateTime date) {
        setInstant(headerName, date.toInstant());
    }

    public int size() {
        return headers.size();
    }

    protected native String toCommaDelimitedString(List<String> headerValues);

    public Map<String, String> toSingleValueMap() {
        Map<String, String> single = new LinkedHashMap<>();
        headers.forEach((name, values) -> single.put(name, values.get(0)));
        return single;
    }

    public Collection<List<String>> values() {
        return headers.values();
    }

    public static HttpHeaders writableHttpHeaders(HttpHeaders headers) {
        return headers;
    }

    private List<String> getList(String headerName) {
        List<String> values = get(headerName);
        if (values == null) {
            values = new ArrayList<>(1);
            headers.put(headerName, values);
        }
        return values;
    }

    private void setOrRemove(String headerName, String headerValue) {
        if (headerValue == null) {
            remove(headerName);
        } else {
            set(headerName, headerValue);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof HttpHeaders that && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return headers.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        headers.forEach((name, values) -> {
            if (text.length() > 1) {
                text.append(", ");
            }
            text.append(name).append(':');
            for (int i = 0; i < values.size(); i++) {
                text.append(i == 0 ? "" : ", ").append('"').append(values.get(i)).append('"');
            }
        });
        return text.append(']').toString();
    }
}
