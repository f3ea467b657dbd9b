package java.net.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reaches the ports of the sandbox. */
public abstract class HttpClient {
    protected HttpClient() {
    }

    public enum Version {
        HTTP_1_1, HTTP_2
    }

    public enum Redirect {
        NEVER, ALWAYS, NORMAL
    }

    public static HttpClient newHttpClient() {
        return newBuilder().build();
    }

    public static Builder newBuilder() {
        return new Settings();
    }

    public abstract Redirect followRedirects();

    public abstract Version version();

    public abstract <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler) throws IOException, InterruptedException;

    public abstract <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler);

    public interface Builder {
        Builder connectTimeout(Duration duration);

        Builder executor(Executor executor);

        Builder followRedirects(Redirect policy);

        Builder version(Version version);

        Builder priority(int priority);

        HttpClient build();
    }

    private static class Settings implements Builder {
        private Redirect redirect = Redirect.NEVER;
        private Version version = Version.HTTP_2;

        /** Answers come at once: there is nothing to give up waiting for. */
        @Override
        public Builder connectTimeout(Duration duration) {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("Invalid duration: " + duration);
            }
            return this;
        }

        @Override
        public Builder executor(Executor executor) {
            return this;
        }

        @Override
        public Builder followRedirects(Redirect policy) {
            redirect = policy;
            return this;
        }

        @Override
        public Builder version(Version version) {
            this.version = version;
            return this;
        }

        @Override
        public Builder priority(int priority) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new Client(redirect, version);
        }
    }

    private static class Client extends HttpClient {
        private final Redirect redirect;
        private final Version version;

        Client(Redirect redirect, Version version) {
            this.redirect = redirect;
            this.version = version;
        }

        @Override
        public Redirect followRedirects() {
            return redirect;
        }

        @Override
        public Version version() {
            return version;
        }

        @Override
        public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
            HttpRequest current = request;
            for (int hops = 0; ; hops++) {
                HttpResponse<T> response = once(current, handler);
                String location = response.headers().firstValue("location").orElse(null);
                boolean follows = redirect != Redirect.NEVER && location != null && response.statusCode() / 100 == 3 && response.statusCode() != 304;
                if (!follows || hops == 5) {
                    return response;
                }
                boolean keeps = response.statusCode() == 307 || response.statusCode() == 308;
                HttpRequest.Builder next = HttpRequest.newBuilder(current.uri().resolve(location));
                request.headers().map().forEach((name, values) -> values.forEach(value -> next.header(name, value)));
                boolean get = current.method().equals("GET") || current.method().equals("HEAD");
                current = keeps || get ? next.method(current.method(), request.bodyPublisher().orElse(HttpRequest.BodyPublishers.noBody())).build() : next.build();
            }
        }

        private <T> HttpResponse<T> once(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
            if (!(handler instanceof HttpResponse.Reading<T> reading)) {
                throw new UnsupportedOperationException("not supported: a body handler of one's own (the trial does not simulate it; a real base does)");
            }
            List<String> sent = new ArrayList<>();
            request.headers().map().forEach((name, values) -> values.forEach(value -> {
                sent.add(name);
                sent.add(value);
            }));
            byte[] body = request.bodyPublisher().map(publisher -> ((HttpRequest.Bytes) publisher).content).orElse(new byte[0]);
            Object[] answer = exchange(request.method(), request.uri().toString(), sent.toArray(new String[0]), body);
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            String[] flat = (String[]) answer[1];
            for (int i = 0; i < flat.length; i += 2) {
                headers.computeIfAbsent(flat[i].toLowerCase(), name -> new ArrayList<>()).add(flat[i + 1]);
            }
            HttpHeaders all = HttpHeaders.of(headers, (name, value) -> true);
            return new HttpResponse.Received<>((Integer) answer[0], all, reading.read((byte[]) answer[2], all), request);
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            try {
                return CompletableFuture.completedFuture(send(request, handler));
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        private static native Object[] exchange(String method, String url, String[] headers, byte[] body) throws IOException;
    }
}
