import java.util.*;
import java.util.stream.*;

public class RefThrows {
    static List<Class<?>> load(List<String> names) {
        return names.stream().map(RefThrows::find).collect(Collectors.toList());
    }

    static Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
