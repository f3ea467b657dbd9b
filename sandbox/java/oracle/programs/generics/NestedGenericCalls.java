import java.util.*;
public class NestedGenericCalls {
    static <T> T pick(T a, T b) { return a != null ? a : b; }
    public static void main(String[] args) {
        Optional<String> in = null;
        Optional<String> a = pick(in, Optional.empty());
        Optional<String> b = Objects.requireNonNullElse(in, Optional.empty());
        List<String> li = null;
        List<String> c = pick(li, Collections.emptyList());
        List<String> d = Objects.requireNonNullElse(li, Collections.emptyList());
        List<String> e = Objects.requireNonNullElse(li, List.of());
        Map<String, List<Integer>> f = pick(null, Map.of("a", List.of(1)));
        System.out.println(a + " " + b + " " + c + d + e + f);
    }
}
