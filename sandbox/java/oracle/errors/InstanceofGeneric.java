import java.util.*;

public class InstanceofGeneric {
    static boolean strings(Object o) {
        return o instanceof List<String>;
    }
}
