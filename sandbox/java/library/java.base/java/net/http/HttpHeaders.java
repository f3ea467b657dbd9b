package java.net.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiPredicate;

public final class HttpHeaders {
    private final Map<String, List<String>> headers;

    private HttpHeaders(Map<String, List<String>> headers) {
        this.headers = headers;
    }

    public static HttpHeaders of(Map<String, List<String>> headerMap, BiPredicate<String, String> filter) {
        Map<String, List<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headerMap.forEach((name, values) -> {
            List<String> fitting = new ArrayList<>();
            for (String value : values) {
                if (filter.test(name, value)) fitting.add(value);
            }
            if (!fitting.isEmpty()) kept.put(name, fitting);
        });
        return new HttpHeaders(kept);
    }

    public Optional<String> firstValue(String name) {
        return allValues(name).stream().findFirst();
    }

    public OptionalLong firstValueAsLong(String name) {
        return allValues(name).stream().mapToLong(Long::valueOf).findFirst();
    }

    public List<String> allValues(String name) {
        List<String> values = headers.get(name);
        return values == null ? List.of() : List.copyOf(values);
    }

    public Map<String, List<String>> map() {
        return headers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpHeaders that && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return headers.hashCode();
    }
}
