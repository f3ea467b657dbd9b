import java.util.*;

public class DupErasure {
    void save(List<String> names) {}

    void save(List<Integer> ids) {}
}
