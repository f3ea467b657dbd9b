package java.net;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

public final class URL implements Serializable {
    private static final Set<String> KNOWN = Set.of("file", "ftp", "http", "https", "jar", "jmod", "jrt", "mailto");
    private final String protocol;
    private final String authority;
    private final String userInfo;
    private final String host;
    private final int port;
    private final String file;
    private final String path;
    private final String query;
    private final String ref;

    public URL(String spec) throws MalformedURLException {
        if (spec == null) throw new MalformedURLException("Cannot invoke \"String.length()\" because \"spec\" is null");
        String text = spec.trim();
        if (text.regionMatches(true, 0, "url:", 0, 4)) text = text.substring(4);
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        String scheme = colon > 0 && (slash < 0 || colon < slash) ? text.substring(0, colon).toLowerCase() : null;
        if (scheme == null || !scheme.matches("[a-z][a-z0-9+.-]*")) throw new MalformedURLException("no protocol: " + spec);
        if (!KNOWN.contains(scheme)) throw new MalformedURLException("unknown protocol: " + scheme);
        protocol = scheme;
        String rest = text.substring(colon + 1);
        int hash = rest.indexOf('#');
        ref = hash < 0 ? null : rest.substring(hash + 1);
        if (hash >= 0) rest = rest.substring(0, hash);
        if (scheme.equals("jar") && rest.indexOf("!/") < 0) throw new MalformedURLException("no !/ in spec");
        String where = null;
        if (rest.startsWith("//") && !scheme.equals("jar")) {
            int end = 2;
            while (end < rest.length() && "/?".indexOf(rest.charAt(end)) < 0) end++;
            where = rest.substring(2, end);
            rest = rest.substring(end);
        }
        int at = where == null ? -1 : where.indexOf('@');
        userInfo = at < 0 ? null : where.substring(0, at);
        String address = where == null ? "" : where.substring(at + 1);
        int number = address.lastIndexOf(':') > address.lastIndexOf(']') ? address.lastIndexOf(':') : -1;
        host = number < 0 ? address : address.substring(0, number);
        port = portOf(number < 0 ? "" : address.substring(number + 1));
        authority = where;
        file = rest;
        int question = rest.indexOf('?');
        path = question < 0 ? rest : rest.substring(0, question);
        query = question < 0 ? null : rest.substring(question + 1);
    }
    private static int portOf(String text) throws MalformedURLException {
        if (text.isEmpty()) return -1;
        int port;
        try {
            port = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MalformedURLException("Error at index 0 in: \"" + text + "\"");
        }
        if (port < -1) throw new MalformedURLException("Invalid port number :" + port);
        return port;
    }
    public String getProtocol() { return protocol; }
    public String getAuthority() { return authority; }
    public String getUserInfo() { return userInfo; }
    public String getHost() { return host; }
    public int getPort() { return port; }
    public int getDefaultPort() {
        return switch (protocol) {
            case "http" -> 80;
            case "https" -> 443;
            case "ftp" -> 21;
            default -> -1;
        };
    }
    public String getFile() { return file; }
    public String getPath() { return path; }
    public String getQuery() { return query; }
    public String getRef() { return ref; }
    public final InputStream openStream() throws IOException {
        byte[] content = content();
        if (content != null) return new ByteArrayInputStream(content);
        if (protocol.equals("file")) return new FileInputStream(path);
        throw new InternalError("not supported: opening a " + protocol + " URL (the trial does not simulate it; a real base does)");
    }
    /** Of a resource that a loader has found. */
    private native byte[] content();
    public boolean sameFile(URL other) {
        int own = port == -1 ? getDefaultPort() : port;
        int others = other.port == -1 ? other.getDefaultPort() : other.port;
        return protocol.equals(other.protocol) && file.equals(other.file) && own == others && host.equalsIgnoreCase(other.host);
    }
    public boolean equals(Object obj) { return obj instanceof URL other && Objects.equals(ref, other.ref) && sameFile(other); }
    public int hashCode() {
        int own = port == -1 ? getDefaultPort() : port;
        return protocol.hashCode() + host.toLowerCase().hashCode() + file.hashCode() + own + (ref == null ? 0 : ref.hashCode());
    }
    public URI toURI() throws URISyntaxException { return new URI(toString()); }
    public String toExternalForm() {
        return protocol + ":" + (authority != null && !authority.isEmpty() ? "//" + authority : "") + file + (ref == null ? "" : "#" + ref);
    }
    public String toString() { return toExternalForm(); }
}
