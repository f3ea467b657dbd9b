import java.util.*;

public class RequireAndOptional {
    static class Settings {
        private final String host;
        private final Integer port;
        Settings(String host, Integer port) {
            this.host = Objects.requireNonNull(host, "host");
            this.port = Objects.requireNonNullElse(port, 8080);
        }
        @Override public String toString() { return host + ":" + port; }
    }

    public static void main(String[] args) {
        System.out.println(new Settings("localhost", null) + " " + new Settings("h", 1));
        try {
            new Settings(null, 1);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            Objects.requireNonNull(null, () -> "supplied " + 1);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            throw new NullPointerException();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + " " + e);
        }
        try {
            Optional.of(1).map(x -> (String) null).get();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        List<String> withNull = new ArrayList<>();
        withNull.add(null);
        System.out.println(withNull + " " + withNull.contains(null) + " " + withNull.indexOf(null) + " " + String.valueOf((Object) null) + " " + Objects.hash(null, null));
        try {
            List.of("a").contains(null);
        } catch (NullPointerException e) {
            System.out.println("List.of refuses to look for null");
        }
        String s = null;
        System.out.println("null".equals(s) + " " + Objects.equals(s, null) + " " + (s instanceof String) + " " + s + 1);
        int[] numbers = null;
        for (int n : numbers) System.out.println(n);
    }
}
