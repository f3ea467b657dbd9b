package java.net;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class URI implements Comparable<URI>, Serializable {
    private static final Pattern PARTS = Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern AUTHORITY = Pattern.compile("(?:([^@]*)@)?(\\[[^\\]]*\\]|[^:]*)(?::([0-9]*))?");
    private final String string;
    private final String scheme;
    private final String authority;
    private final String path;
    private final String query;
    private final String fragment;
    private String userInfo;
    private String host;
    private int port = -1;
    public URI(String str) throws URISyntaxException {
        for (int i = 0; i < str.length(); i++) {
            char c = str.charAt(i);
            boolean badPercent = c == '%' && !(i + 2 < str.length() && Character.digit(str.charAt(i + 1), 16) >= 0 && Character.digit(str.charAt(i + 2), 16) >= 0);
            if (badPercent) throw new URISyntaxException(str, "Malformed escape pair", i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) throw new URISyntaxException(str, "Illegal character in " + partAt(str, i), i);
        }
        Matcher m = PARTS.matcher(str);
        if (str.isEmpty() || !m.matches()) {
            if (!str.isEmpty()) throw new URISyntaxException(str, "Malformed URI");
        }
        string = str;
        boolean found = !str.isEmpty();
        scheme = found ? m.group(1) : null;
        authority = found && m.group(2) != null && !m.group(2).isEmpty() ? m.group(2) : null;
        boolean opaque = scheme != null && m.group(2) == null && !m.group(3).startsWith("/");
        path = !found ? "" : opaque ? null : m.group(3);
        query = found && !opaque ? m.group(4) : null;
        fragment = found ? m.group(5) : null;
        if (authority != null) {
            Matcher a = AUTHORITY.matcher(authority);
            if (a.matches()) {
                userInfo = a.group(1);
                host = a.group(2).isEmpty() ? null : a.group(2);
                port = a.group(3) == null || a.group(3).isEmpty() ? -1 : Integer.parseInt(a.group(3));
            }
        }
    }
    private static String partAt(String str, int index) {
        if (str.lastIndexOf('#', index) >= 0) return "fragment";
        if (str.lastIndexOf('?', index) >= 0) return "query";
        int slashes = str.indexOf("//");
        if (slashes >= 0 && index > slashes && str.indexOf('/', slashes + 2) < 0) return "authority";
        return "path";
    }
    public static URI create(String str) {
        try {
            return new URI(str);
        } catch (URISyntaxException x) {
            throw new IllegalArgumentException(x.getMessage(), x);
        }
    }
    public String getScheme() { return scheme; }
    public boolean isAbsolute() { return scheme != null; }
    public boolean isOpaque() { return path == null; }
    public String getRawSchemeSpecificPart() {
        int from = scheme == null ? 0 : scheme.length() + 1;
        int to = fragment == null ? string.length() : string.length() - fragment.length() - 1;
        return string.substring(from, to);
    }
    public String getSchemeSpecificPart() { return decode(getRawSchemeSpecificPart()); }
    public String getRawAuthority() { return authority; }
    public String getAuthority() { return decode(authority); }
    public String getUserInfo() { return decode(userInfo); }
    public String getHost() { return host; }
    public int getPort() { return port; }
    public String getRawPath() { return path; }
    public String getPath() { return decode(path); }
    public String getRawQuery() { return query; }
    public String getQuery() { return decode(query); }
    public String getRawFragment() { return fragment; }
    public String getFragment() { return decode(fragment); }
    private static String decode(String s) { return s == null || s.indexOf('%') < 0 ? s : URLDecoder.decode(s.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8); }
    public URI resolve(String str) { return resolve(URI.create(str)); }
    public URI resolve(URI uri) {
        if (uri.isAbsolute() || isOpaque()) return uri;
        if (uri.authority != null) return make(uri.authority, uri.path, uri.query, uri.fragment);
        if (uri.path.isEmpty() && uri.query == null && uri.fragment != null) return make(authority, path, query, uri.fragment);
        String target = uri.path.startsWith("/") ? uri.path : path.substring(0, path.lastIndexOf('/') + 1) + uri.path;
        return make(authority, uri.path.startsWith("/") ? target : normalized(target), uri.query, uri.fragment);
    }
    private URI make(String authority, String path, String query, String fragment) { return URI.create((scheme == null ? "" : scheme + ":") + (authority == null ? "" : "//" + authority) + path + (query == null ? "" : "?" + query) + (fragment == null ? "" : "#" + fragment)); }
    private static String normalized(String path) {
        java.util.ArrayDeque<String> kept = new java.util.ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals(".")) {
                if (last) kept.addLast("");
            } else if (segments[i].equals("..") && !kept.isEmpty() && !kept.peekLast().equals("..") && !(kept.size() == 1 && kept.peekLast().isEmpty())) {
                kept.removeLast();
                if (last) kept.addLast("");
            } else kept.addLast(segments[i]);
        }
        return String.join("/", kept);
    }
    public URI normalize() { return path == null ? this : make(authority, normalized(path), query, fragment); }
    public String toASCIIString() { return string; }
    public String toString() { return string; }
    public int hashCode() { return string.hashCode(); }
    public boolean equals(Object ob) { return ob instanceof URI && string.equals(((URI) ob).string); }
    public int compareTo(URI that) { return string.compareTo(that.string); }
}
