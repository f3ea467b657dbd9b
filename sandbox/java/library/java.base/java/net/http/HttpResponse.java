package java.net.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

public interface HttpResponse<T> {
    int statusCode();

    HttpRequest request();

    Optional<HttpResponse<T>> previousResponse();

    HttpHeaders headers();

    T body();

    URI uri();

    HttpClient.Version version();

    interface BodyHandler<T> {
    }

    /** Makes a body of what was received. */
    class Reading<T> implements BodyHandler<T> {
        private final BiFunction<byte[], HttpHeaders, T> reader;

        Reading(BiFunction<byte[], HttpHeaders, T> reader) {
            this.reader = reader;
        }

        T read(byte[] content, HttpHeaders headers) {
            return reader.apply(content, headers);
        }
    }

    class BodyHandlers {
        private BodyHandlers() {
        }

        private static Charset charsetOf(HttpHeaders headers) {
            String type = headers.firstValue("content-type").orElse("");
            int at = type.toLowerCase().indexOf("charset=");
            if (at < 0) return StandardCharsets.UTF_8;
            String name = type.substring(at + 8).replace("\"", "");
            int end = name.indexOf(';');
            return Charset.forName((end < 0 ? name : name.substring(0, end)).trim());
        }

        public static BodyHandler<String> ofString() {
            return new Reading<>((content, headers) -> new String(content, charsetOf(headers)));
        }

        public static BodyHandler<String> ofString(Charset charset) {
            return new Reading<>((content, headers) -> new String(content, charset));
        }

        public static BodyHandler<byte[]> ofByteArray() {
            return new Reading<>((content, headers) -> content);
        }

        public static BodyHandler<InputStream> ofInputStream() {
            return new Reading<>((content, headers) -> new ByteArrayInputStream(content));
        }

        public static BodyHandler<Stream<String>> ofLines() {
            return new Reading<>((content, headers) -> new String(content, charsetOf(headers)).lines());
        }

        public static BodyHandler<Void> discarding() {
            return new Reading<>((content, headers) -> null);
        }

        public static <U> BodyHandler<U> replacing(U value) {
            return new Reading<>((content, headers) -> value);
        }
    }

    class Received<T> implements HttpResponse<T> {
        private final int statusCode;
        private final HttpHeaders headers;
        private final T body;
        private final HttpRequest request;

        Received(int statusCode, HttpHeaders headers, T body, HttpRequest request) {
            this.statusCode = statusCode;
            this.headers = headers;
            this.body = body;
            this.request = request;
        }

        @Override
        public int statusCode() {
            return statusCode;
        }

        @Override
        public HttpRequest request() {
            return request;
        }

        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public T body() {
            return body;
        }

        @Override
        public URI uri() {
            return request.uri();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }

        @Override
        public String toString() {
            return "(" + request.method() + " " + request.uri() + ") " + statusCode;
        }
    }
}
