package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

public class Properties extends Hashtable<Object, Object> {
    protected Properties defaults;
    private final Map<Object, Object> map = new HashMap<>();
    public Properties() {}
    public Properties(int initialCapacity) {}
    public Properties(Properties defaults) { this.defaults = defaults; }
    public Object setProperty(String key, String value) { return put(key, value); }
    public String getProperty(String key) {
        Object value = map.get(key);
        return value instanceof String ? (String) value : defaults != null ? defaults.getProperty(key) : null;
    }
    public String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }
    public Set<String> stringPropertyNames() {
        Set<String> names = new HashSet<>();
        if (defaults != null) names.addAll(defaults.stringPropertyNames());
        for (Map.Entry<Object, Object> e : map.entrySet()) if (e.getKey() instanceof String && e.getValue() instanceof String) names.add((String) e.getKey());
        return Collections.unmodifiableSet(names);
    }
    public Enumeration<?> propertyNames() { return Collections.enumeration(stringPropertyNames()); }
    public void load(InputStream inStream) throws IOException { load(new InputStreamReader(inStream, StandardCharsets.ISO_8859_1)); }
    public void load(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        StringBuilder logical = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.stripLeading();
            if (logical.length() == 0 && (text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '!')) continue;
            int slashes = 0;
            while (slashes < text.length() && text.charAt(text.length() - 1 - slashes) == '\\') slashes++;
            if (slashes % 2 == 1) {
                logical.append(text, 0, text.length() - 1);
                continue;
            }
            store(logical.append(text).toString());
            logical.setLength(0);
        }
        if (logical.length() > 0) store(logical.toString());
    }
    private void store(String line) {
        int end = 0;
        while (end < line.length() && " \t\f=:".indexOf(line.charAt(end)) < 0) end += line.charAt(end) == '\\' ? 2 : 1;
        end = Math.min(end, line.length());
        int at = end;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) at++;
        if (at < line.length() && (line.charAt(at) == '=' || line.charAt(at) == ':')) at++;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) at++;
        put(unescape(line.substring(0, end)), unescape(line.substring(at)));
    }
    private static String unescape(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                result.append(c);
                continue;
            }
            c = text.charAt(++i);
            switch (c) {
                case 'n' -> result.append('\n');
                case 't' -> result.append('\t');
                case 'r' -> result.append('\r');
                case 'f' -> result.append('\f');
                case 'u' -> {
                    if (i + 4 >= text.length()) throw new IllegalArgumentException("Malformed \\" + "uxxxx encoding.");
                    result.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> result.append(c);
            }
        }
        return result.toString();
    }
    public int size() { return map.size(); }
    public boolean isEmpty() { return map.isEmpty(); }
    public Enumeration<Object> keys() { return Collections.enumeration(map.keySet()); }
    public Enumeration<Object> elements() { return Collections.enumeration(map.values()); }
    public boolean contains(Object value) { return map.containsValue(value); }
    public boolean containsKey(Object key) { return map.containsKey(key); }
    public Object get(Object key) { return map.get(key); }
    public Object put(Object key, Object value) { return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
    public Object remove(Object key) { return map.remove(key); }
    public void clear() { map.clear(); }
    public Set<Object> keySet() { return map.keySet(); }
    public Collection<Object> values() { return map.values(); }
    public Set<Map.Entry<Object, Object>> entrySet() { return map.entrySet(); }
    public boolean equals(Object o) { return o == this || map.equals(o); }
    public int hashCode() { return map.hashCode(); }
    public String toString() { return map.toString(); }
}
