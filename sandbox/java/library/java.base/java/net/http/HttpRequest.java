package java.net.http;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public abstract class HttpRequest {
    protected HttpRequest() {
    }

    public static Builder newBuilder() {
        return new Settings();
    }

    public static Builder newBuilder(URI uri) {
        return new Settings().uri(uri);
    }

    public abstract Optional<BodyPublisher> bodyPublisher();

    public abstract String method();

    public abstract Optional<Duration> timeout();

    public abstract boolean expectContinue();

    public abstract URI uri();

    public abstract Optional<HttpClient.Version> version();

    public abstract HttpHeaders headers();

    public interface BodyPublisher {
        long contentLength();
    }

    static class Bytes implements BodyPublisher {
        final byte[] content;

        Bytes(byte[] content) {
            this.content = content;
        }

        @Override
        public long contentLength() {
            return content.length;
        }
    }

    public static class BodyPublishers {
        private BodyPublishers() {
        }

        public static BodyPublisher ofString(String body) {
            return ofString(body, StandardCharsets.UTF_8);
        }

        public static BodyPublisher ofString(String s, Charset charset) {
            return new Bytes(s.getBytes(charset));
        }

        public static BodyPublisher ofByteArray(byte[] buf) {
            return new Bytes(buf);
        }

        public static BodyPublisher noBody() {
            return new Bytes(new byte[0]);
        }
    }

    public interface Builder {
        Builder uri(URI uri);

        Builder expectContinue(boolean enable);

        Builder version(HttpClient.Version version);

        Builder header(String name, String value);

        Builder headers(String... headers);

        Builder timeout(Duration duration);

        Builder setHeader(String name, String value);

        Builder GET();

        Builder POST(BodyPublisher bodyPublisher);

        Builder PUT(BodyPublisher bodyPublisher);

        Builder DELETE();

        Builder method(String method, BodyPublisher bodyPublisher);

        HttpRequest build();

        Builder copy();
    }

    private static class Settings implements Builder {
        private URI uri;
        private String method = "GET";
        private BodyPublisher publisher;
        private Duration timeout;
        private HttpClient.Version version;
        private Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        @Override
        public Builder uri(URI uri) {
            if (uri.getScheme() == null) {
                throw new IllegalArgumentException("URI with undefined scheme");
            }
            if (!uri.getScheme().matches("(?i)https?")) {
                throw new IllegalArgumentException("invalid URI scheme " + uri.getScheme());
            }
            this.uri = uri;
            return this;
        }

        @Override
        public Builder expectContinue(boolean enable) {
            return this;
        }

        @Override
        public Builder version(HttpClient.Version version) {
            this.version = version;
            return this;
        }

        private static void check(String name) {
            if (name.matches("(?i)connection|content-length|expect|host|upgrade")) {
                throw new IllegalArgumentException("restricted header name: \"" + name + "\"");
            }
        }

        @Override
        public Builder header(String name, String value) {
            check(name);
            headers.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            return this;
        }

        @Override
        public Builder headers(String... given) {
            if (given.length == 0 || given.length % 2 != 0) {
                throw new IllegalArgumentException(String.format("wrong number, %d, of parameters", given.length));
            }
            for (int i = 0; i < given.length; i += 2) {
                header(given[i], given[i + 1]);
            }
            return this;
        }

        @Override
        public Builder setHeader(String name, String value) {
            check(name);
            headers.put(name, new ArrayList<>(List.of(value)));
            return this;
        }

        @Override
        public Builder timeout(Duration duration) {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("Invalid duration: " + duration);
            }
            timeout = duration;
            return this;
        }

        @Override
        public Builder GET() {
            method = "GET";
            publisher = null;
            return this;
        }

        @Override
        public Builder POST(BodyPublisher bodyPublisher) {
            return method("POST", bodyPublisher);
        }

        @Override
        public Builder PUT(BodyPublisher bodyPublisher) {
            return method("PUT", bodyPublisher);
        }

        @Override
        public Builder DELETE() {
            method = "DELETE";
            publisher = null;
            return this;
        }

        @Override
        public Builder method(String method, BodyPublisher bodyPublisher) {
            if (method.isEmpty()) {
                throw new IllegalArgumentException("illegal method <empty string>");
            }
            this.method = method;
            this.publisher = bodyPublisher;
            return this;
        }

        @Override
        public HttpRequest build() {
            if (uri == null) {
                throw new IllegalStateException("uri is null");
            }
            return new Request(uri, method, publisher, timeout, version, HttpHeaders.of(headers, (name, value) -> true));
        }

        @Override
        public Builder copy() {
            Settings made = new Settings();
            made.uri = uri;
            made.method = method;
            made.publisher = publisher;
            made.timeout = timeout;
            made.version = version;
            headers.forEach((name, values) -> made.headers.put(name, new ArrayList<>(values)));
            return made;
        }
    }

    private static class Request extends HttpRequest {
        private final URI uri;
        private final String method;
        private final BodyPublisher publisher;
        private final Duration timeout;
        private final HttpClient.Version version;
        private final HttpHeaders headers;

        Request(URI uri, String method, BodyPublisher publisher, Duration timeout, HttpClient.Version version, HttpHeaders headers) {
            this.uri = uri;
            this.method = method;
            this.publisher = publisher;
            this.timeout = timeout;
            this.version = version;
            this.headers = headers;
        }

        @Override
        public Optional<BodyPublisher> bodyPublisher() {
            return Optional.ofNullable(publisher);
        }

        @Override
        public String method() {
            return method;
        }

        @Override
        public Optional<Duration> timeout() {
            return Optional.ofNullable(timeout);
        }

        @Override
        public boolean expectContinue() {
            return false;
        }

        @Override
        public URI uri() {
            return uri;
        }

        @Override
        public Optional<HttpClient.Version> version() {
            return Optional.ofNullable(version);
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public String toString() {
            return uri + " " + method;
        }
    }
}
