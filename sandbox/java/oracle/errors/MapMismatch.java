import java.util.*;

public class MapMismatch {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        m.put("a", "b");
    }
}
