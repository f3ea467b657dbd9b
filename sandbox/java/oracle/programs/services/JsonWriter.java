import java.util.*;

public class JsonWriter {
    static String write(Object o) {
        if (o == null) return "null";
        if (o instanceof String s) {
            StringBuilder out = new StringBuilder("\"");
            for (char c : s.toCharArray()) {
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    default -> { if (c < 32) out.append(String.format("\\u%04x", (int) c)); else out.append(c); }
                }
            }
            return out.append('"').toString();
        }
        if (o instanceof Map<?, ?> map) {
            StringJoiner j = new StringJoiner(",", "{", "}");
            map.forEach((k, v) -> j.add(write(String.valueOf(k)) + ":" + write(v)));
            return j.toString();
        }
        if (o instanceof Iterable<?> items) {
            StringJoiner j = new StringJoiner(",", "[", "]");
            for (Object item : items) j.add(write(item));
            return j.toString();
        }
        if (o instanceof Object[] array) return write(Arrays.asList(array));
        if (o instanceof Character || o instanceof Enum<?>) return write(o.toString());
        return o.toString();
    }

    public static void main(String[] args) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("name", "Ada \"the\" first\n\u0001");
        m.put("age", 36);
        m.put("scores", List.of(1.5, 2L, 'x', true));
        m.put("nested", Map.of("k", new Object[] {null, "v"}));
        m.put("day", Thread.State.NEW);
        System.out.println(write(m));
        System.out.println(write(new TreeSet<>(Set.of(3, 1, 2))) + write("") + write(new ArrayList<>()));
    }
}
